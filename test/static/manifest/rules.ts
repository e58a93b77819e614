// What Office's schema cannot say about our manifest, one rule a function: a manifest in, sentences about problems out.
import { all, attribute, type Element, named, resources, resourceValue, values } from "./document";

export type ManifestRule = (root: Element) => string[];

/** Chinese Office in these locales; Office takes no override for "any zh". */
export const chineseLocales = ["zh-CN", "zh-SG", "zh-TW", "zh-HK"];

const namespaceId = "Functions.Namespace";

/** Every id of a control, group, tab or resource stands for one thing. */
export const idsAreUnique: ManifestRule = (root) =>
  repeated(
    all(root)
      .filter(({ name }) => name !== "OfficeMenu" && name !== "OfficeTab")
      .flatMap(({ attributes }) => attributes["id"] ?? []),
  ).map((id) => `id ${id} is used more than once`);

/** Every resid means a resource of the right kind, and every resource is used. */
export const residsMatchResources: ManifestRule = (root) => {
  const uses = all(root).flatMap((element) => {
    const resid = element.attributes["resid"];
    return resid === undefined ? [] : [{ resid, element }];
  });
  const wrong = uses.flatMap(({ resid, element }) => {
    const kind = kindOf(root, resid);
    if (kind === undefined) return [`resid ${resid} is not defined`];
    return kind === expectedKind(element.name) ? [] : [`resid ${resid} of ${element.name} is in ${kind}`];
  });
  const used = new Set(uses.map(({ resid }) => resid));
  const ids = resources(root).map((resource) => attribute(resource, "id"));
  return [...wrong, ...ids.filter((id) => !used.has(id)).map((id) => `resource ${id} is not used`)];
};

const residKinds: Readonly<Record<string, string>> = {
  "bt:Image": "bt:Images",
  Label: "bt:ShortStrings",
  Title: "bt:ShortStrings",
  Namespace: "bt:ShortStrings",
  Description: "bt:LongStrings",
};

function expectedKind(element: string): string {
  return residKinds[element] ?? "bt:Urls";
}

function kindOf(root: Element, id: string): string | undefined {
  const kinds = named(root, "Resources").flatMap(({ children }) => children);
  return kinds.find((kind) => kind.children.some((resource) => attribute(resource, "id") === id))?.name;
}

/** Nothing is longer than Office takes. */
export const lengthsAreWithinLimits: ManifestRule = (root) => {
  const limited = (elements: readonly Element[], limit: number, read: (element: Element) => readonly string[]) =>
    elements.flatMap((element) =>
      read(element).flatMap((text) => (text.length > limit ? [`over ${String(limit)} characters: ${text}`] : [])),
    );
  const strings = (kind: string) => named(root, kind).flatMap(({ children }) => children);
  return [
    ...limited(resources(root), 32, ({ attributes }) => [attributes["id"] ?? ""]),
    ...limited(all(root), 125, ({ attributes }) => [attributes["id"] ?? ""]),
    ...limited(named(root, "DisplayName"), 125, values),
    ...limited(strings("bt:ShortStrings"), 125, values),
    ...limited([...strings("bt:LongStrings"), ...named(root, "Description")], 250, values),
    ...limited(addresses(root), 2048, values),
  ];
};

/** Every address is https. */
export const addressesAreHttps: ManifestRule = (root) =>
  addresses(root)
    .flatMap(values)
    .filter((url) => !/^https:\/\/[^\s/]/.test(url))
    .map((url) => `not https: ${url}`);

function addresses(root: Element): Element[] {
  const own = named(root, "IconUrl", "HighResolutionIconUrl", "SupportUrl", "SourceLocation");
  const withValue = own.filter(({ attributes }) => attributes["DefaultValue"] !== undefined);
  return [...withValue, ...resources(root).filter(({ name }) => name !== "bt:String")];
}

/** Every icon is there in the sizes Office asks for; `sizeOf` tells the pixels of a picture by its address. */
export function iconsFit(sizeOf: (url: string) => string): ManifestRule {
  return (root) => {
    const sets = named(root, "Icon").flatMap(({ children }) => {
      const sizes = children.map((image) => attribute(image, "size")).join(" ");
      return sizes === "16 32 80" ? [] : [`an icon has the sizes ${sizes}, not 16 32 80`];
    });
    const inIcons = named(root, "Icon").flatMap(({ children }) => children);
    const wanted = [
      ...named(root, "IconUrl").map((element) => ({ url: attribute(element, "DefaultValue"), size: "32" })),
      ...named(root, "HighResolutionIconUrl").map((element) => ({
        url: attribute(element, "DefaultValue"),
        size: "64",
      })),
      ...inIcons.map((image) => ({
        url: resourceValue(root, attribute(image, "resid")) ?? "",
        size: attribute(image, "size"),
      })),
    ];
    const pixels = wanted.flatMap(({ url, size }) => {
      const found = sizeOf(url);
      return found === `${size}x${size}` ? [] : [`${url} is ${found}, not ${size}x${size}`];
    });
    return [...new Set([...sets, ...pixels])];
  };
}

/** Every text, and the description of the functions, exists for every Chinese Office; Traditional where it must be. */
export const chineseIsComplete: ManifestRule = (root) => {
  const texts = [...named(root, "bt:String"), ...named(root, "DisplayName", "Description")].filter(
    ({ attributes }) => attributes["id"] !== namespaceId && attributes["resid"] === undefined,
  );
  const metadata = resources(root).filter((resource) => attribute(resource, "id") === "Functions.Metadata.Url");
  return [
    ...[...texts, ...metadata].flatMap(missingLocales),
    ...texts.flatMap((text) => overrides(text).flatMap(wrongScript)),
    ...metadata.flatMap((url) =>
      overrides(url)
        .filter(({ value }) => !value.endsWith("/functions-zh-CN.json"))
        .map(({ locale }) => `the functions' description in ${locale} is not Chinese`),
    ),
  ];
};

interface Override {
  readonly locale: string;
  readonly value: string;
}

function overrides(element: Element): Override[] {
  return element.children.map((child) => ({ locale: attribute(child, "Locale"), value: attribute(child, "Value") }));
}

function missingLocales(element: Element): string[] {
  const there = overrides(element).map(({ locale }) => locale);
  const name = element.attributes["id"] ?? element.name;
  return chineseLocales.filter((locale) => !there.includes(locale)).map((locale) => `${name} has no ${locale}`);
}

// Characters that only one of the two scripts has; enough to tell a text in the wrong one.
const simplifiedOnly = /[绩评检单项专标记处计误显颜选择开关闭复销页读写数据处库机钮]/;
const traditionalOnly = /[績評檢單項專標記處計誤顯顏選擇開關閉復銷頁讀寫數據庫機鈕]/;

function wrongScript({ locale, value }: Override): string[] {
  if (!/\p{Script=Han}/u.test(value)) return [`"${value}" (${locale}) is not Chinese`];
  const wrong = locale === "zh-TW" || locale === "zh-HK" ? simplifiedOnly : traditionalOnly;
  return wrong.test(value) ? [`"${value}" is in the wrong script for ${locale}`] : [];
}

/** Pane, functions and commands run in one runtime: one resid for all of them, and no pane id. */
export const runtimeIsShared: ManifestRule = (root) => {
  const runtimes = named(root, "Runtime");
  const resid = runtimes[0]?.attributes["resid"] ?? "";
  const panes = named(root, "Page", "Action").flatMap(({ children }) => children.filter(isSourceLocation));
  const others = [...panes, ...named(root, "FunctionFile")].filter((element) => attribute(element, "resid") !== resid);
  const start = named(root, "DefaultSettings").flatMap(({ children }) => children.filter(isSourceLocation));
  const url = resourceValue(root, resid);
  return [
    ...(runtimes.length === 1 ? [] : [`${String(runtimes.length)} runtimes instead of one`]),
    ...(runtimes.every((runtime) => attribute(runtime, "lifetime") === "long")
      ? []
      : ["the runtime is not long-lived"]),
    ...others.map(({ attributes }) => `${attributes["resid"] ?? ""} is not the runtime's page ${resid}`),
    ...start.filter((page) => attribute(page, "DefaultValue") !== url).map(() => "the start page is not the runtime's"),
    ...named(root, "TaskpaneId").map(() => "a shared runtime must have no TaskpaneId"),
  ];
};

function isSourceLocation({ name }: Element): boolean {
  return name === "SourceLocation";
}

/** Children stand in the order Office insists on; names not listed may stand anywhere. */
export const orderIsKept: ManifestRule = (root) =>
  all(root).flatMap((element) => {
    const order = childOrder[element.name];
    if (order === undefined) return [];
    const found = element.children.map(({ name }) => order.indexOf(name)).filter((index) => index >= 0);
    return found.every((index, at) => at === 0 || index >= (found[at - 1] ?? 0))
      ? []
      : [`in ${element.name}: ${element.children.map(({ name }) => name).join(", ")}`];
  });

const childOrder: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: [
    ...["Id", "Version", "ProviderName", "DefaultLocale", "DisplayName", "Description", "IconUrl"],
    ...["HighResolutionIconUrl", "SupportUrl", "AppDomains", "Hosts", "Requirements", "DefaultSettings"],
    ...["Permissions", "VersionOverrides", "ExtendedOverrides"],
  ],
  VersionOverrides: ["Description", "Requirements", "Hosts", "Resources"],
  Host: ["Runtimes", "AllFormFactors", "DesktopFormFactor"],
  DesktopFormFactor: ["GetStarted", "FunctionFile", "ExtensionPoint"],
  ExtensionPoint: ["Script", "Page", "Metadata", "Namespace"],
  CustomTab: ["Group", "Label"],
  Group: ["OverriddenByRibbonApi", "Label", "Icon", "Control"],
  Control: ["OverriddenByRibbonApi", "Label", "Supertip", "Icon", "Action", "Items", "Enabled"],
  Item: ["Label", "Supertip", "Icon", "Action"],
  Resources: ["bt:Images", "bt:Urls", "bt:ShortStrings", "bt:LongStrings"],
};

/** The platforms promised, the right to write, one tab with few commands, one entry in the cell's menu. */
export const scopeIsRight: ManifestRule = (root) => {
  const sets = named(root, "Set").map((set) => `${attribute(set, "Name")} ${attribute(set, "MinVersion")}`);
  const menus = named(root, "OfficeMenu");
  return [
    ...(sets.sort().join() === "ExcelApi 1.14,SharedRuntime 1.1" ? [] : [`requires ${sets.join(", ")}`]),
    ...(named(root, "Permissions")[0]?.text === "ReadWriteDocument" ? [] : ["cannot write to the workbook"]),
    ...(named(root, "CustomTab").length === 1 ? [] : ["not exactly one tab"]),
    ...(named(root, "Group").length <= 6 ? [] : ["more than six groups"]),
    ...named(root, "Group").flatMap((group) =>
      named(group, "Control").length <= 7 ? [] : [`${attribute(group, "id")} has more than seven commands`],
    ),
    ...menus.filter(({ children }) => children.length !== 1).map(() => "a context menu takes exactly one entry"),
  ];
};

/** Every command of the manifest has code bound to it, and no code waits for a command that is not there. */
export function commandsAreBound(boundNames: readonly string[]): ManifestRule {
  return (root) => {
    const wanted = new Set(named(root, "FunctionName").map(({ text }) => text));
    return [
      ...[...wanted].filter((name) => !boundNames.includes(name)).map((name) => `nothing is bound to ${name}`),
      ...boundNames.filter((name) => !wanted.has(name)).map((name) => `${name} is bound but not in the manifest`),
    ];
  };
}

function repeated(texts: readonly string[]): string[] {
  return [...new Set(texts.filter((text, at) => texts.indexOf(text) !== at))];
}
