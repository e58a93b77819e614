// What a conditional format paints with, in the style sheet of a file: every part of it, in the order Excel wants.
import { readWorkbook, writeWorkbook, type StyleData, type WorkbookData } from "../../src/xlsx";
import { convert, officeTest } from "../support/office";
import { partsOf } from "../support/handmade";
import { checkPackage } from "../support/package-check";
import { area, emptySheet, workbookOf } from "../support/workbook-data";

function ruled(...styles: readonly StyleData[]): WorkbookData {
  const conditionalFormats = styles.map((style, index) => ({
    id: `rule-${String(index)}`,
    areas: [area(0, 0, 9, 1)],
    priority: index + 1,
    stopIfTrue: false,
    rule: { kind: "expression" as const, formula: `$A1=${String(index + 3)}` },
    style,
  }));
  return workbookOf(emptySheet("Stars", { cells: { 0: { 0: { value: 3 } } }, conditionalFormats }));
}

function stylesIn(bytes: Uint8Array): (StyleData | undefined)[] {
  const read = readWorkbook(bytes);
  if (!read.ok) throw new Error(read.detail);
  return read.workbook.sheets[0]?.conditionalFormats.map(({ style }) => style) ?? [];
}

const everything: StyleData = {
  font: { bold: true, color: { rgb: "#B8860B" } },
  numberFormat: '"★★★☆☆ <&>"',
  fill: { pattern: "solid", color: { rgb: "#FFF2CC" } },
  border: { bottom: { style: "thin", color: { rgb: "#A6A6A6" } } },
};

test("font, number format, fill and border of a rule stand in their order and come back", () => {
  const bytes = writeWorkbook(ruled(everything));
  expect(checkPackage(bytes)).toEqual([]);
  const [, dxf = ""] = /<dxf>(.*?)<\/dxf>/.exec(partsOf(bytes)["xl/styles.xml"] ?? "") ?? [];
  expect([...dxf.matchAll(/<(font|numFmt|fill|alignment|border|protection)\b/g)].map(([, name]) => name)).toEqual([
    "font",
    "numFmt",
    "fill",
    "border",
  ]);
  expect(stylesIn(bytes)).toEqual([everything]);
});

test("a rule may set nothing but a number format, one Excel knows by number or one of its own", () => {
  const styles: StyleData[] = [{ numberFormat: "0.00%" }, { numberFormat: '"★★★★☆"' }, { numberFormat: '"★★★★☆"' }];
  const bytes = writeWorkbook(ruled(...styles));
  expect(checkPackage(bytes)).toEqual([]);
  const sheet = partsOf(bytes)["xl/styles.xml"] ?? "";
  expect(sheet).toContain('<dxf><numFmt numFmtId="10" formatCode="0.00%"/></dxf>');
  expect(sheet).toContain('<dxfs count="2">');
  expect(stylesIn(bytes)).toEqual(styles);
});

officeTest(
  "LibreOffice keeps the number format of a rule",
  () => {
    const formats = ['"★★★☆☆"', '"★★★★☆"'];
    const back = stylesIn(convert(writeWorkbook(ruled(...formats.map((numberFormat) => ({ numberFormat })))), "xlsx"));
    expect(back.map((style) => style?.numberFormat)).toEqual(formats);
  },
  120_000,
);
