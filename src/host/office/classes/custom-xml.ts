// Custom XML parts: texts that travel with the file.
import type { CustomXml } from "../../engine/extras";
import type { Args } from "../core/args";
import { action, defineClass, object, value } from "../core/definition";
import type { Env } from "../core/env";
import { OfficeError } from "../core/errors";
import { rootNamespace } from "../sheet/xml";

interface PartTarget {
  readonly partId: string;
}

interface ScopeTarget {
  readonly namespace: string;
}

function partOf({ partId }: PartTarget, env: Env): CustomXml {
  const part = env.engine.extras.workbook.customXml.find(({ id }) => id === partId);
  if (!part) throw new OfficeError("ItemNotFound");
  return part;
}

function parts(env: Env, namespace?: string): PartTarget[] {
  return env.engine.extras.workbook.customXml
    .filter(({ xml }) => namespace === undefined || namespaceOf(xml) === namespace)
    .map(({ id }) => ({ partId: id }));
}

// A file may hold a part that is no XML; it has no namespace.
function namespaceOf(xml: string): string {
  try {
    return rootNamespace(xml);
  } catch {
    return "";
  }
}

function byId(env: Env, args: Args, namespace?: string): PartTarget | undefined {
  const wanted = args.text(0).toUpperCase();
  return parts(env, namespace).find(({ partId }) => partId.toUpperCase() === wanted);
}

function only(env: Env, namespace: string): PartTarget | undefined {
  const [first, ...more] = parts(env, namespace);
  return more.length === 0 ? first : undefined;
}

export const customXmlPartCollectionClass = defineClass({
  name: "CustomXmlPartCollection",
  collection: { itemClass: "CustomXmlPart", items: (_target, env) => parts(env) },
  methods: {
    add: object("CustomXmlPart", (_target, args, env) => {
      const xml = args.text(0);
      rootNamespace(xml);
      const id = `{${crypto.randomUUID().toUpperCase()}}`;
      env.engine.extras.workbook.customXml.push({ id, xml });
      env.touched();
      return { partId: id };
    }),
    getByNamespace: object("CustomXmlPartScopedCollection", (_target, args) => ({ namespace: args.text(0) })),
    getItem: object("CustomXmlPart", (_target, args, env) => byId(env, args)),
    getItemOrNullObject: object("CustomXmlPart", (_target, args, env) => byId(env, args)),
    getCount: value((_target, _args, env) => parts(env).length),
  },
});

export const customXmlPartScopedCollectionClass = defineClass<ScopeTarget>({
  name: "CustomXmlPartScopedCollection",
  collection: { itemClass: "CustomXmlPart", items: ({ namespace }, env) => parts(env, namespace) },
  methods: {
    getItem: object("CustomXmlPart", ({ namespace }, args, env) => byId(env, args, namespace)),
    getItemOrNullObject: object("CustomXmlPart", ({ namespace }, args, env) => byId(env, args, namespace)),
    getOnlyItem: object("CustomXmlPart", ({ namespace }, _args, env) => only(env, namespace)),
    getOnlyItemOrNullObject: object("CustomXmlPart", ({ namespace }, _args, env) => only(env, namespace)),
    getCount: value(({ namespace }, _args, env) => parts(env, namespace).length),
  },
});

export const customXmlPartClass = defineClass<PartTarget>({
  name: "CustomXmlPart",
  properties: {
    id: { get: ({ partId }) => partId },
    namespaceUri: { get: (target, env) => namespaceOf(partOf(target, env).xml) },
  },
  methods: {
    getXml: value((target, _args, env) => partOf(target, env).xml),
    setXml: action((target, args, env) => {
      const xml = args.text(0);
      rootNamespace(xml);
      partOf(target, env).xml = xml;
      env.touched();
    }),
    delete: action((target, _args, env) => {
      const { workbook } = env.engine.extras;
      partOf(target, env);
      workbook.customXml = workbook.customXml.filter(({ id }) => id !== target.partId);
      env.touched();
    }),
  },
});
