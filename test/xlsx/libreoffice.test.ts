// Files we save open in another program with the same values.
import { readWorkbook, writeWorkbook, type SheetData } from "../../src/xlsx";
import { convert, officeTest } from "../support/office";
import { richFile } from "../support/rich-file";
import { area, emptySheet, workbookOf } from "../support/workbook-data";

function valuesOf(sheet: SheetData | undefined): Record<string, unknown> {
  const found: Record<string, unknown> = {};
  for (const [row, cells] of Object.entries(sheet?.cells ?? {})) {
    for (const [column, { value }] of Object.entries(cells)) if (value !== undefined) found[`${row}/${column}`] = value;
  }
  return found;
}

officeTest(
  "a new workbook, its formulas calculated anew",
  () => {
    const cells: SheetData["cells"] = {
      0: { 0: { value: "姓名🙂" }, 1: { value: " 得分 " }, 2: { value: "a_x0041_" } },
      1: { 0: { value: "=1+1" }, 1: { value: 3.49 }, 2: { formula: "B2*2", value: 6.98 } },
      2: { 0: { value: "007" }, 1: { value: true }, 2: { formula: 'IFERROR(1/0,"无")', value: "无" } },
      3: { 2: { formula: "SUMPRODUCT(B2:B2,C2:C2)", value: 24.3602 } },
    };
    const sheet = emptySheet("成绩 表", {
      cells,
      merges: [area(6, 0, 2, 2)],
      conditionalFormats: [
        {
          id: "a",
          areas: [area(0, 0, 9, 1)],
          priority: 1,
          stopIfTrue: true,
          rule: { kind: "expression", formula: "A1=1" },
        },
      ],
      validations: [
        { id: "b", areas: [area(1, 1, 3, 1)], type: "list", formulas: ['"优,良"'], allowBlank: true, dropdown: true },
      ],
    });
    const read = readWorkbook(convert(writeWorkbook(workbookOf(sheet)), "xlsx"));
    if (!read.ok) throw new Error(read.detail);
    const [back] = read.workbook.sheets;
    expect(valuesOf(back)).toEqual(valuesOf(sheet));
    expect(back).toMatchObject({ name: "成绩 表", merges: [area(6, 0, 2, 2)] });
    expect(back?.conditionalFormats).toHaveLength(1);
    expect(back?.validations).toHaveLength(1);
  },
  120_000,
);

officeTest(
  "an opened file with an edit",
  () => {
    const bytes = richFile();
    const opened = readWorkbook(bytes);
    if (!opened.ok) throw new Error(opened.detail);
    const [one, ...others] = opened.workbook.sheets;
    if (!one) throw new Error("no sheet");
    const total = { ...one.cells[2]?.[4], value: 13 };
    const cells = {
      ...one.cells,
      2: { ...one.cells[2], 4: total },
      3: { ...one.cells[3], 1: { value: 10 }, 2: { formula: "B4*2", value: 20 } },
    };
    const edited = { ...opened.workbook, sheets: [{ ...one, cells }, ...others] };
    const saved = writeWorkbook(edited, { bytes, baseline: opened.workbook });
    const read = readWorkbook(convert(saved, "xlsx"));
    if (!read.ok) throw new Error(read.detail);
    const back = valuesOf(read.workbook.sheets[0]);
    const custom = "1/3"; // A function of an add-in: unknown there.
    expect({ ...back, [custom]: 3 }).toEqual({ ...valuesOf(edited.sheets[0]), [custom]: 3 });
  },
  120_000,
);
