// Settings: small values kept in the workbook by key.
import { action, defineClass, object, value } from "../core/definition";
import type { Env } from "../core/env";
import { OfficeError } from "../core/errors";

interface SettingTarget {
  readonly key: string;
}

function settings(env: Env): Map<string, unknown> {
  return env.engine.extras.workbook.settings;
}

function byKey(key: string, env: Env): SettingTarget | null {
  return settings(env).has(key) ? { key } : null;
}

function put(key: string, given: unknown, env: Env): void {
  settings(env).set(key, given === undefined ? null : JSON.parse(JSON.stringify(given)));
  env.touched();
}

export const settingCollectionClass = defineClass({
  name: "SettingCollection",
  collection: { itemClass: "Setting", items: (_target, env) => [...settings(env).keys()].map((key) => ({ key })) },
  methods: {
    add: object("Setting", (_target, args, env) => {
      put(args.text(0), args.raw(1), env);
      return { key: args.text(0) };
    }),
    getItem: object("Setting", (_target, args, env) => byKey(args.text(0), env)),
    getItemOrNullObject: object("Setting", (_target, args, env) => byKey(args.text(0), env)),
    getCount: value((_target, _args, env) => settings(env).size),
  },
});

export const settingClass = defineClass<SettingTarget>({
  name: "Setting",
  properties: {
    key: { get: ({ key }) => key },
    value: {
      get: ({ key }, env) => {
        if (!settings(env).has(key)) throw new OfficeError("ItemNotFound");
        return settings(env).get(key);
      },
      set: ({ key }, wanted, env) => put(key, wanted, env),
    },
  },
  methods: {
    delete: action(({ key }, _args, env) => {
      settings(env).delete(key);
      env.touched();
    }),
  },
});
