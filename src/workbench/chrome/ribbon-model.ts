// The add-in's ribbon as manifest.xml declares it: read at run time, so what is drawn is what Excel would draw.

export interface RibbonIcon {
  readonly size: number;
  readonly url: string;
}

export type RibbonAction = { readonly kind: "run"; readonly id: string } | { readonly kind: "pane" };

/** What every control of the ribbon shows. */
export interface RibbonFace {
  readonly id: string;
  readonly label: string;
  readonly title: string;
  readonly description: string;
  readonly icons: readonly RibbonIcon[];
}

export interface RibbonButton extends RibbonFace {
  readonly action: RibbonAction;
}

/** A button that opens a list of others; one level, as in Excel. */
export interface RibbonMenu extends RibbonFace {
  readonly items: readonly RibbonButton[];
}

export type RibbonControl = RibbonButton | RibbonMenu;

export interface RibbonGroup {
  readonly id: string;
  readonly label: string;
  readonly controls: readonly RibbonControl[];
}

export interface AddinDeclaration {
  readonly tab: { readonly label: string; readonly groups: readonly RibbonGroup[] };
  /** Entries of the menu of a cell. */
  readonly cellMenu: readonly RibbonButton[];
  readonly paneUrl: string;
  readonly functions: { readonly namespace: string; readonly metadataUrl: string };
}

/**
 * Reads the manifest in a language: an override of exactly that locale, else one of the same language, else the default.
 * Addresses become paths on this server: the manifest names where the add-in is deployed, its files lie here.
 */
export function readManifest(manifest: Document, locale: string): AddinDeclaration {
  const resource = resources(manifest, locale);
  const script = one(manifest, "Runtime")?.getAttribute("resid") ?? "";
  const paneUrl = resource(script);
  const base = paneUrl.slice(0, paneUrl.lastIndexOf("/") + 1);
  const local = (url: string) => (url.startsWith(base) ? `/${url.slice(base.length)}` : url);
  const resolve: Resolve = { text: resource, url: (resid) => local(resource(resid)) };
  const extension = (kind: string) => all(manifest, "ExtensionPoint").find((point) => typeOf(point) === kind);
  const tab = one(extension("PrimaryCommandSurface"), "CustomTab");
  const cellMenu = all(extension("ContextMenu"), "OfficeMenu").find((menu) => menu.id === "ContextMenuCell");
  const functions = extension("CustomFunctions");
  return {
    tab: {
      // In Excel the mark tells the development add-in from a deployed one; here there is only one.
      label: resource(residOf(child(tab, "Label"))).replace(" [dev]", ""),
      groups: all(tab, "Group").map((group) => ({
        id: group.id,
        label: resource(residOf(child(group, "Label"))),
        controls: all(group, "Control").map((control) => readControl(control, resolve)),
      })),
    },
    cellMenu: all(cellMenu, "Control").map((control) => readButton(control, resolve)),
    paneUrl: local(paneUrl),
    functions: {
      namespace: resource(residOf(one(functions, "Namespace"))),
      metadataUrl: local(resource(residOf(one(one(functions, "Metadata"), "SourceLocation")))),
    },
  };
}

type Resource = (resid: string) => string;

/** How a resid becomes a text, and an address. */
interface Resolve {
  readonly text: Resource;
  readonly url: Resource;
}

function readControl(control: Element, resolve: Resolve): RibbonControl {
  if (typeOf(control) !== "Menu") return readButton(control, resolve);
  return { ...readFace(control, resolve), items: all(control, "Item").map((item) => readButton(item, resolve)) };
}

function readButton(control: Element, resolve: Resolve): RibbonButton {
  const action = one(control, "Action");
  return {
    ...readFace(control, resolve),
    action:
      action && typeOf(action) === "ExecuteFunction"
        ? { kind: "run", id: one(action, "FunctionName")?.textContent.trim() ?? "" }
        : { kind: "pane" },
  };
}

/** Only what is the control's own: a menu holds the labels and icons of its entries too. */
function readFace(control: Element, { text, url }: Resolve): RibbonFace {
  const supertip = child(control, "Supertip");
  return {
    id: control.id,
    label: text(residOf(child(control, "Label"))),
    title: text(residOf(child(supertip, "Title"))),
    description: text(residOf(child(supertip, "Description"))),
    icons: all(child(control, "Icon"), "Image").map((image) => ({
      size: Number(image.getAttribute("size")),
      url: url(residOf(image)),
    })),
  };
}

/** Looks up a resid; what the manifest does not define is shown as its resid, which a test of the manifest forbids. */
function resources(manifest: Document, locale: string): Resource {
  const byId = new Map(
    ["Image", "Url", "String"].flatMap((kind) => all(manifest, kind)).map((entry) => [entry.id, entry] as const),
  );
  const language = locale.split("-")[0] ?? locale;
  return (resid) => {
    const entry = byId.get(resid);
    if (!entry) return resid;
    const overrides = all(entry, "Override");
    const chosen =
      overrides.find((override) => override.getAttribute("Locale") === locale) ??
      overrides.find((override) => override.getAttribute("Locale")?.startsWith(`${language}-`));
    return (chosen?.getAttribute("Value") ?? entry.getAttribute("DefaultValue")) || resid;
  };
}

function all(parent: Document | Element | undefined, name: string): Element[] {
  return parent ? [...parent.getElementsByTagNameNS("*", name)] : [];
}

function one(parent: Document | Element | undefined, name: string): Element | undefined {
  return all(parent, name)[0];
}

function child(parent: Element | undefined, name: string): Element | undefined {
  return [...(parent?.children ?? [])].find((entry) => entry.localName === name);
}

function residOf(entry: Element | undefined): string {
  return entry?.getAttribute("resid") ?? "";
}

function typeOf(entry: Element): string | undefined {
  return entry.getAttributeNS("http://www.w3.org/2001/XMLSchema-instance", "type")?.split(":").at(-1);
}
