// A check report as a sheet of its own: what was found, row by row, with links to the cells. Words come from outside.
import type { Language } from "../language";
import type { Severity } from "../findings/finding";
import type { Area, Place } from "../sheet/area";
import { areaAddress, cellArea, quotedSheetName } from "../sheet/area";
import type { CellStyle, PlannedCell, SheetPlan, StyledArea } from "../sheet/sheet-plan";
import { baseStyle, looks, warningColor } from "../sheet/sheet-look";

/** One finding in words. */
export interface ReportLine {
  readonly severity: Severity;
  readonly severityName: string;
  readonly place: Place;
  /** The row in the user's own words. */
  readonly subject: string;
  readonly sentence: string;
  readonly rule: string;
}

export interface ReportTexts {
  readonly sheetName: string;
  readonly title: string;
  /** Under the title, one row each. */
  readonly facts: readonly string[];
  readonly headers: readonly [
    number: string,
    severity: string,
    place: string,
    subject: string,
    sentence: string,
    rule: string,
  ];
  readonly footer: string;
}

const widthsPoints = [34, 48, 62, 120, 330, 110];

const centered: CellStyle = { horizontal: "center" };

/**
 * The sheet of a report, from A1: title, facts, headers, one row for each line in the order given. Each place is a link
 * that jumps to it as long as the sheet keeps its name. Rows are as high as their text; A4 across, headers on each page.
 */
export function planReport(language: Language, texts: ReportTexts, lines: readonly ReportLine[]): SheetPlan {
  const columns = widthsPoints.length;
  const head = texts.facts.length + 1;
  const rows = head + 1 + lines.length;
  const area: Area = { row: 0, column: 0, rows, columns };
  const band = (row: number): Area => ({ row, column: 0, rows: 1, columns });
  const part = (column: number): Area => ({ row: head + 1, column, rows: lines.length, columns: 1 });
  const listed: StyledArea[] =
    lines.length === 0
      ? []
      : [
          { area: { ...part(0), columns }, style: { borders: "all", vertical: "top" } },
          ...[0, 1].map((column) => ({ area: part(column), style: centered })),
          { area: part(2), style: { ...centered, fontColor: linkColor } },
        ];
  return {
    area,
    sheetName: texts.sheetName,
    blocks: [{ row: 0, column: 0, cells: cellsOf(texts, lines) }],
    styles: [
      { area, style: baseStyle(language) },
      { area: band(0), style: { ...looks.title, horizontal: "left", wrap: false } },
      ...texts.facts.map((_fact, index) => ({ area: band(index + 1), style: { ...looks.note, wrap: false } })),
      { area: band(head), style: looks.header },
      ...listed,
      ...graveCells(lines, head + 1),
    ],
    merges: [],
    validations: [],
    rules: [],
    names: [],
    columnWidthsPoints: widthsPoints.map((width, column) => ({ column, width })),
    rowHeightsPoints: [
      { row: 0, height: 30 },
      { row: head, height: 24 },
    ],
    frozenRows: head + 1,
    print: {
      orientation: "landscape",
      area,
      titleRows: { row: head, rows: 1 },
      marginsPoints: { top: 43, bottom: 43, left: 57, right: 36 },
      footer: { center: texts.footer },
    },
  };
}

const linkColor = "#0563C1";

function cellsOf({ title, facts, headers }: ReportTexts, lines: readonly ReportLine[]): PlannedCell[][] {
  const lone = (text: string): PlannedCell[] => [{ text }, ...headers.slice(1).map(() => null)];
  return [
    lone(title),
    ...facts.map(lone),
    headers.map((text) => ({ text })),
    ...lines.map(({ severityName, place, subject, sentence, rule }, index): PlannedCell[] => [
      { number: index + 1 },
      { text: severityName },
      { formula: linkTo(place) },
      { text: subject },
      { text: sentence },
      { text: rule },
    ]),
  ];
}

/** Goes to the place; shows its address. */
function linkTo({ sheet, area }: Place): string {
  const target = `#${quotedSheetName(sheet)}!${areaAddress(area)}`;
  return `=HYPERLINK("${target.replaceAll('"', '""')}","${areaAddress(area)}")`;
}

function graveCells(lines: readonly ReportLine[], first: number): StyledArea[] {
  const grave = lines.flatMap(({ severity }, index) => (severity === "error" ? [cellArea(first + index, 1)] : []));
  return grave.map((area) => ({ area, style: { bold: true, fontColor: warningColor } }));
}
