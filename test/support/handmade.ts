// Workbooks put together part by part, as other programs write them: what our own writer would never write is in here too.
import { strToU8, unzipSync, zipSync } from "fflate";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const CONTENT = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';

export type PartTexts = Readonly<Record<string, string>>;

export function zipped(parts: PartTexts): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
}

export function partsOf(bytes: Uint8Array): Record<string, string> {
  const entries = Object.entries(unzipSync(bytes)).filter(([name]) => !name.endsWith("/"));
  return Object.fromEntries(entries.map(([name, data]) => [name, new TextDecoder().decode(data)]));
}

export function relations(
  ...list: readonly (readonly [id: string, kind: string, target: string, external?: boolean])[]
): string {
  const items = list.map(([id, kind, target, external]) => {
    const mode = external === true ? ' TargetMode="External"' : "";
    return `<Relationship Id="${id}" Type="${OFFICE}/${kind}" Target="${target}"${mode}/>`;
  });
  return `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships">${items.join("")}</Relationships>`;
}

export function worksheet(content: string, attributes = ""): string {
  return `${DECLARATION}<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}"${attributes}>${content}</worksheet>`;
}

export interface Handmade {
  /** XML of each sheet part; the sheets are called One, Two, Three … */
  readonly sheets: readonly string[];
  readonly styles?: string;
  readonly strings?: string;
  /** Between <sheets> and the end of the workbook. */
  readonly afterSheets?: string;
  readonly workbookPr?: string;
  readonly parts?: PartTexts;
  readonly types?: string;
  readonly workbookRelations?: readonly (readonly [string, string, string])[];
}

const STYLES = `<fonts count="2"><font><sz val="11"/><color theme="1"/><name val="等线"/><family val="2"/><scheme val="minor"/></font>
<font><b/><sz val="14"/><color rgb="FFC00000"/><name val="微软雅黑"/></font></fonts>
<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>
<fill><patternFill patternType="solid"><fgColor theme="4" tint="0.5999"/><bgColor indexed="64"/></patternFill></fill></fills>
<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border><left style="thin"><color auto="1"/></left>
<right/><top/><bottom style="double"><color rgb="FF00FF00"/></bottom><diagonal/></border></borders>
<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>
<cellXfs count="4"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>
<xf numFmtId="164" fontId="1" fillId="2" borderId="1" xfId="0" applyFont="1" applyFill="1"><alignment horizontal="center" indent="1" wrapText="1"/></xf>
<xf numFmtId="14" fontId="0" fillId="0" borderId="0" xfId="0"><protection locked="0"/></xf>
<xf numFmtId="9" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>
<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>
<dxfs count="2"><dxf><font><color rgb="FF9C0006"/></font><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf>
<dxf><font><b/></font></dxf></dxfs>`;

/** The bytes of a workbook made of the given parts. */
export function handmade({
  sheets,
  strings,
  afterSheets = "",
  workbookPr = "",
  parts = {},
  types = "",
  ...rest
}: Handmade): Uint8Array {
  const names = ["One", "Two", "Three", "Four"];
  const list = sheets.map(
    (_, index) => `<sheet name="${names[index] ?? "More"}" sheetId="${index + 3}" r:id="s${index + 1}"/>`,
  );
  const own = sheets.map((_, index): [string, string, string] => [
    `s${index + 1}`,
    "worksheet",
    `worksheets/sheet${index + 1}.xml`,
  ]);
  const override = (name: string, type: string): string =>
    `<Override PartName="/${name}" ContentType="${CONTENT}.${type}+xml"/>`;
  const overrides = sheets.map((_, index) => override(`xl/worksheets/sheet${index + 1}.xml`, "worksheet"));
  const shared: Record<string, string> = strings === undefined ? {} : { "xl/sharedStrings.xml": strings };
  return zipped({
    "[Content_Types].xml": `${DECLARATION}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${override("xl/workbook.xml", "sheet.main")}${override("xl/styles.xml", "styles")}${strings === undefined ? "" : override("xl/sharedStrings.xml", "sharedStrings")}${overrides.join("")}${types}</Types>`,
    "_rels/.rels": relations(["rId1", "officeDocument", "xl/workbook.xml"]),
    "xl/workbook.xml": `${DECLARATION}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><workbookPr${workbookPr}/><bookViews><workbookView xWindow="0" yWindow="0"/></bookViews><sheets>${list.join("")}</sheets>${afterSheets}</workbook>`,
    "xl/_rels/workbook.xml.rels": relations(
      ...own,
      ["st", "styles", "styles.xml"],
      ...(strings === undefined ? [] : ([["ss", "sharedStrings", "sharedStrings.xml"]] as const)),
      ...(rest.workbookRelations ?? []),
    ),
    "xl/styles.xml": `${DECLARATION}<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="0.00&quot;分&quot;"/></numFmts>${rest.styles ?? STYLES}</styleSheet>`,
    ...shared,
    ...Object.fromEntries(sheets.map((xml, index) => [`xl/worksheets/sheet${index + 1}.xml`, xml])),
    ...parts,
  });
}

export function sharedStrings(...items: readonly string[]): string {
  return `${DECLARATION}<sst xmlns="${MAIN}" count="${items.length}" uniqueCount="${items.length}">${items.join("")}</sst>`;
}

export const contentOverride = (name: string, type: string): string =>
  `<Override PartName="/${name}" ContentType="${CONTENT}.${type}+xml"/>`;
