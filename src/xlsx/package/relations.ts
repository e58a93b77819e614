// Relations between parts, and the content types of a package: read, looked up, changed, written back only when changed.
import { childrenOf, parseXml } from "../xml/tree";
import { element, xmlDocument } from "../xml/text";
import { decodePart, encodePart, type Parts } from "./archive";

export interface Relation {
  readonly id: string;
  /** The last word of the type's address: "worksheet", "styles" … */
  readonly kind: string;
  readonly type: string;
  /** Path of the part in the package, or the address itself when external. */
  readonly target: string;
  readonly external: boolean;
}

const RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";
const OFFICE_RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
const CONTENT_TYPES = "http://schemas.openxmlformats.org/package/2006/content-types";

export const CONTENT_TYPES_PART = "[Content_Types].xml";

/** Where the relations of a part are kept; "" is the package itself. */
export function relationsPartOf(part: string): string {
  const slash = part.lastIndexOf("/") + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** The path a target means, seen from a part. */
export function resolveTarget(part: string, target: string): string {
  const base = target.startsWith("/") ? [] : part.split("/").slice(0, -1);
  for (const step of target.split("/")) {
    if (step === "..") base.pop();
    else if (step !== "." && step !== "") base.push(step);
  }
  return base.join("/");
}

/** The relations of one part; changes are written by save(). */
export class Relations {
  private readonly list: Relation[];
  private changed = false;

  constructor(
    private readonly parts: Parts,
    readonly part: string,
  ) {
    const bytes = parts.get(relationsPartOf(part));
    const root = bytes ? parseXml(decodePart(bytes)) : undefined;
    this.list = childrenOf(root, "Relationship").map(({ attributes: a }) => {
      const external = a["TargetMode"] === "External";
      const target = a["Target"] ?? "";
      const type = a["Type"] ?? "";
      const kind = type.slice(type.lastIndexOf("/") + 1);
      return { id: a["Id"] ?? "", kind, type, external, target: external ? target : resolveTarget(part, target) };
    });
  }

  /** The relations of another part of the same package. */
  from(part: string): Relations {
    return new Relations(this.parts, part);
  }

  all(): readonly Relation[] {
    return this.list;
  }

  byId(id: string | undefined): Relation | undefined {
    return this.list.find((relation) => relation.id === id);
  }

  ofKind(kind: string): Relation[] {
    return this.list.filter((relation) => relation.kind === kind);
  }

  /** Adds a relation and gives its id. The kind may be a whole type address. */
  add(kind: string, target: string, external = false): string {
    let number = this.list.length + 1;
    while (this.byId(`rId${number}`)) number++;
    const type = kind.includes("/") ? kind : OFFICE_RELATIONS + kind;
    const id = `rId${number}`;
    this.list.push({ id, kind: type.slice(type.lastIndexOf("/") + 1), type, target, external });
    this.changed = true;
    return id;
  }

  remove(id: string): void {
    const index = this.list.findIndex((relation) => relation.id === id);
    if (index < 0) return;
    this.list.splice(index, 1);
    this.changed = true;
  }

  save(): void {
    if (!this.changed) return;
    const items = this.list.map(({ id, type, target, external }) =>
      element("Relationship", {
        Id: id,
        Type: type,
        Target: external ? target : `/${target}`,
        TargetMode: external ? "External" : undefined,
      }),
    );
    const name = relationsPartOf(this.part);
    if (items.length === 0) this.parts.delete(name);
    else this.parts.set(name, encodePart(xmlDocument(element("Relationships", { xmlns: RELATIONS }, items.join("")))));
    this.changed = false;
  }
}

/** The content type of each part; changes are written by save(). */
export class ContentTypes {
  private readonly defaults = new Map<string, string>();
  private readonly overrides = new Map<string, string>();
  private changed = false;

  constructor(private readonly parts: Parts) {
    const bytes = parts.get(CONTENT_TYPES_PART);
    const root = bytes ? parseXml(decodePart(bytes)) : undefined;
    for (const { attributes: a } of childrenOf(root, "Default")) {
      this.defaults.set((a["Extension"] ?? "").toLowerCase(), a["ContentType"] ?? "");
    }
    for (const { attributes: a } of childrenOf(root, "Override")) {
      this.overrides.set((a["PartName"] ?? "").replace(/^\//, ""), a["ContentType"] ?? "");
    }
  }

  of(part: string): string | undefined {
    return this.overrides.get(part) ?? this.defaults.get(part.slice(part.lastIndexOf(".") + 1).toLowerCase());
  }

  set(part: string, type: string): void {
    if (this.of(part) === type) return;
    this.overrides.set(part, type);
    this.changed = true;
  }

  setDefault(extension: string, type: string): void {
    if (this.defaults.has(extension)) return;
    this.defaults.set(extension, type);
    this.changed = true;
  }

  remove(part: string): void {
    if (this.overrides.delete(part)) this.changed = true;
  }

  save(): void {
    if (!this.changed) return;
    const defaults = [...this.defaults].map(([extension, type]) =>
      element("Default", { Extension: extension, ContentType: type }),
    );
    const overrides = [...this.overrides].map(([part, type]) =>
      element("Override", { PartName: `/${part}`, ContentType: type }),
    );
    const root = element("Types", { xmlns: CONTENT_TYPES }, [...defaults, ...overrides].join(""));
    this.parts.set(CONTENT_TYPES_PART, encodePart(xmlDocument(root)));
    this.changed = false;
  }
}
