// One worksheet part: what changed against the baseline is written anew, everything else stays as the opened file has it.
import { cellName } from "../address";
import { childOf, childrenOf, sourceOf, type XmlElement } from "../xml/tree";
import { element } from "../xml/text";
import { Sections } from "../xml/sections";
import type { ColumnData, SheetData, SheetViewData } from "../workbook-data";
import { colorXml } from "./style-xml";
import { breaksXml, headerFooterXml, marginsXml, printOptionsXml, setupXml } from "./page-xml";
import { RowFinder, rowsXml, type RowsWriting } from "./rows";
import { changed, type SheetWriting } from "./sheet-writing";
import { writeRules } from "./sheet-rules";
import { followSheet } from "./sheet-moves";
import { sameData } from "./same";
import type { StyleMap } from "./style-map";
import { widthOfPoints } from "../read/width";
import { SPREADSHEET } from "./template";

const ORDER =
  `sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios
autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks
printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing
legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls webPublishItems tableParts extLst`.split(/\s+/);

const EMPTY = element("worksheet", { xmlns: SPREADSHEET }, "<sheetData/>");

/** The part's XML; equal to the opened source when nothing changed. */
export function sheetXml(writing: SheetWriting): string {
  return sheetSections(writing).toXml();
}

/** The part as sections, for what is still to be hung on it (drawings, tables). */
export function sheetSections(writing: SheetWriting): Sections {
  const finder = new RowFinder();
  const source = writing.opened?.source ?? EMPTY;
  const sections = new Sections(source, ORDER, { name: "row", visit: (row) => finder.add(row) });
  learnStyles(writing, finder);
  followSheet(sections, writing.following);
  writeHead(sections, writing);
  writeCells(sections, writing, finder);
  writeRules(sections, writing);
  writePage(sections, writing);
  return sections;
}

function learnStyles({ opened, styles }: SheetWriting, finder: RowFinder): void {
  if (!opened) return;
  for (const [row, { cells }] of finder.rows) {
    const before = opened.baseline.cells[row];
    for (const [column, cell] of cells) styles.learn(before?.[column]?.style, Number(cell.attributes["s"] ?? 0));
  }
}

function writeHead(sections: Sections, writing: SheetWriting): void {
  const { sheet, opened, selected } = writing;
  if (
    changed(writing, "tabColor") ||
    !sameData(sheet.page.fit === undefined, opened?.baseline.page.fit === undefined)
  ) {
    sections.set("sheetPr", propertiesXml(sections, writing));
  }
  if (changed(writing, "view") || selected !== opened?.selected)
    sections.set("sheetViews", viewsXml(sections, sheet.view, selected));
  if (changed(writing, "defaultRowHeightPoints", "defaultColumnWidthPoints") || sections.get("sheetFormatPr") === "") {
    if (!opened || changed(writing, "defaultRowHeightPoints", "defaultColumnWidthPoints"))
      writeDefaults(sections, sheet);
  }
  if (!sameColumns(writing)) sections.set("cols", columnsXml(sheet.columns, writing.styles));
}

function propertiesXml(sections: Sections, { sheet, themed }: SheetWriting): string {
  const old = sections.original("sheetPr");
  const outline = childOf(old, "outlinePr");
  const setup = { ...childOf(old, "pageSetUpPr")?.attributes, fitToPage: sheet.page.fit ? 1 : undefined };
  const content =
    colorXml("tabColor", sheet.tabColor, themed) +
    (outline ? sourceOf(outline, sections.source) : "") +
    (Object.values(setup).some((value) => value !== undefined) ? element("pageSetUpPr", setup) : "");
  const attributes = old?.attributes ?? {};
  return content === "" && Object.keys(attributes).length === 0 ? "" : element("sheetPr", attributes, content);
}

/** sheetViews: of the first view only what is described changes; a pane is written anew when the freeze changed. */
function viewsXml(sections: Sections, view: SheetViewData, selected: boolean): string {
  const old = sections.original("sheetViews");
  const [first, ...others] = childrenOf(old, "sheetView");
  const attributes = {
    ...(first?.attributes ?? {}),
    showGridLines: view.gridlines ? undefined : false,
    tabSelected: selected ? 1 : undefined,
    zoomScale: view.zoomPercent === 100 && first?.attributes["zoomScale"] === undefined ? undefined : view.zoomPercent,
    zoomScaleNormal:
      view.zoomPercent === 100 && first?.attributes["zoomScale"] === undefined ? undefined : view.zoomPercent,
    workbookViewId: first?.attributes["workbookViewId"] ?? 0,
  };
  const rest = others.map((other) => sourceOf(other, sections.source)).join("");
  return element("sheetViews", {}, element("sheetView", attributes, paneXml(first, view, sections.source)) + rest);
}

function paneXml(old: XmlElement | undefined, view: SheetViewData, source: string): string {
  const pane = childOf(old, "pane");
  const rows = Number(pane?.attributes["ySplit"] ?? 0);
  const columns = Number(pane?.attributes["xSplit"] ?? 0);
  const frozen = pane?.attributes["state"]?.startsWith("frozen") ?? false;
  const same = frozen
    ? rows === view.frozenRows && columns === view.frozenColumns
    : view.frozenRows + view.frozenColumns === 0;
  if (old && same) return old.children.map((child) => sourceOf(child, source)).join("");
  if (view.frozenRows + view.frozenColumns === 0) return "";
  const below = view.frozenRows > 0 ? "bottom" : "top";
  const activePane = `${below}${view.frozenColumns > 0 ? "Right" : "Left"}`;
  const attributes = {
    xSplit: view.frozenColumns || undefined,
    ySplit: view.frozenRows || undefined,
    topLeftCell: cellName(view.frozenRows, view.frozenColumns),
    activePane,
    state: "frozen",
  };
  return element("pane", attributes) + element("selection", { pane: activePane });
}

function writeDefaults(sections: Sections, sheet: SheetData): void {
  const { defaultRowHeightPoints: height, defaultColumnWidthPoints: width } = sheet;
  const old = sections.original("sheetFormatPr")?.attributes ?? {};
  if (height === undefined && width === undefined && Object.keys(old).length === 0 && outlineDepth(sheet) === 0) return;
  const attributes = {
    ...old,
    defaultColWidth: width === undefined ? undefined : widthOfPoints(width),
    defaultRowHeight: height ?? 15,
    customHeight: height === undefined || height === 15 ? undefined : 1,
    outlineLevelRow: outlineDepth(sheet) || undefined,
  };
  sections.set("sheetFormatPr", element("sheetFormatPr", attributes));
}

function outlineDepth(sheet: SheetData): number {
  return Math.max(0, ...Object.values(sheet.rows).map((row) => row.outlineLevel ?? 0));
}

function sameColumns({ sheet, opened, styles }: SheetWriting): boolean {
  if (!opened) return sheet.columns.length === 0;
  const old = opened.baseline.columns;
  return (
    sheet.columns.length === old.length &&
    sheet.columns.every(({ style, ...rest }, index) => {
      const { style: oldStyle, ...oldRest } = old[index] ?? { first: -1, last: -1 };
      return styles.same(style, oldStyle) && sameData(rest, oldRest);
    })
  );
}

const DEFAULT_WIDTH = 9.140625;

function columnsXml(columns: readonly ColumnData[], styles: StyleMap): string {
  const sorted = [...columns].sort((one, other) => one.first - other.first);
  const items = sorted.map((column) =>
    element("col", {
      min: column.first + 1,
      max: column.last + 1,
      width: column.widthPoints === undefined ? DEFAULT_WIDTH : widthOfPoints(column.widthPoints),
      style: column.style === undefined ? undefined : styles.indexOf(column.style),
      hidden: column.hidden,
      customWidth: column.widthPoints === undefined ? undefined : 1,
      outlineLevel: column.outlineLevel,
      collapsed: column.collapsed,
    }),
  );
  return items.length === 0 ? "" : element("cols", {}, items.join(""));
}

function writeCells(sections: Sections, writing: SheetWriting, finder: RowFinder): void {
  const { sheet, opened } = writing;
  const rows: RowsWriting = {
    ...writing,
    sheet,
    shifts: writing.following.shifts,
    ...(opened ? { baseline: opened.baseline, opened: { source: sections.source, rows: finder.rows } } : {}),
  } as RowsWriting;
  const xml = rowsXml(rows);
  if (opened && sections.get("sheetData").replace(/^<sheetData[^>]*>\s*|\s*<\/sheetData>$/g, "") === inside(xml))
    return;
  sections.set("sheetData", xml);
  if (sections.get("dimension") !== "" || !opened) sections.set("dimension", "");
}

function inside(xml: string): string {
  return xml.replace(/^<sheetData\/?>|<\/sheetData>$/g, "");
}

function writePage(sections: Sections, writing: SheetWriting): void {
  const { sheet, opened } = writing;
  if (!changed(writing, "page")) return;
  const { page } = sheet;
  const old = opened?.baseline.page;
  const differs = (...fields: readonly (keyof typeof page)[]): boolean =>
    !old || fields.some((field) => !sameData(page[field], old[field]));
  if (differs("centerHorizontally", "centerVertically", "printGridlines", "printHeadings")) {
    sections.set("printOptions", printOptionsXml(page));
  }
  if (differs("marginsPoints")) sections.set("pageMargins", marginsXml(page));
  if (
    differs("orientation", "paper", "scalePercent", "fit", "blackAndWhite", "draft", "acrossFirst", "firstPageNumber")
  ) {
    sections.set("pageSetup", setupXml(page, sections.original("pageSetup")?.attributes));
  }
  if (differs("headerFooter")) sections.set("headerFooter", headerFooterXml(page));
  if (differs("rowBreaks")) sections.set("rowBreaks", breaksXml("rowBreaks", page.rowBreaks));
  if (differs("columnBreaks")) sections.set("colBreaks", breaksXml("colBreaks", page.columnBreaks));
}
