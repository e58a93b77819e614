// What the grid shows of an opened file that is nowhere in its cells: rows fitted to their text, numbers as a
// conditional format wants them shown.
import { readWorkbook, writeWorkbook, type SheetData } from "../../src/xlsx";
import { area, emptySheet, workbookOf } from "../support/workbook-data";
import { expect, test } from "./support/test";
import { cellsCanvas } from "./support/workbench";

function fileOf(sheet: SheetData): { readonly name: string; readonly bytes: Buffer } {
  const styles = [{}, { alignment: { wrap: true } }, { numberFormat: "0000;-0;;@" }];
  return { name: "shown.xlsx", bytes: Buffer.from(writeWorkbook({ ...workbookOf(sheet), styles })) };
}

test("a row without a height of its own shows all its wrapped text; the file stays as it is", async ({ workbench }) => {
  const long = { value: "每月人工核对减少到三次，遗留问题下季度处理，并在组内分享".repeat(3), style: 1 };
  const file = fileOf(
    emptySheet("Rows", {
      cells: { 0: { 0: { value: "short" } }, 1: { 0: long }, 2: { 0: long }, 3: { 0: { value: "end" } } },
      rows: { 2: { heightPoints: 30 } },
    }),
  );
  await workbench.open();
  await workbench.openFile(file);
  await expect(workbench.page).toHaveTitle(/^shown/);
  await expect.poll(() => workbench.page.evaluate(rowHeightPoints, "A2")).toBeGreaterThan(80);
  expect(await workbench.page.evaluate(rowHeightPoints, "A1")).toBeLessThan(25);
  expect(await workbench.page.evaluate(rowHeightPoints, "A3")).toBe(30);
  await expect(workbench.page).toHaveTitle(/^shown/);
  const saved = readWorkbook((await workbench.save()).bytes);
  expect(saved.ok && saved.workbook.sheets[0]?.rows).toEqual({ 2: { heightPoints: 30 } });
});

test("a number shows as the conditional format that holds for it says, as soon as it is entered", async ({
  workbench,
}) => {
  const file = fileOf(
    emptySheet("Stars", {
      cells: { 0: { 0: { value: 8888 }, 1: { value: 3 } } },
      conditionalFormats: [
        {
          id: "small",
          areas: [area(0, 0, 1, 1)],
          priority: 1,
          stopIfTrue: false,
          rule: { kind: "expression", formula: "$B1=3" },
          style: { numberFormat: '"."' },
        },
      ],
    }),
  );
  await workbench.open();
  await workbench.openFile(file);
  await expect(workbench.page).toHaveTitle(/^shown/);
  const ink = () => workbench.page.locator(cellsCanvas).evaluate(inkOfFirstCell);
  await workbench.select("D5");
  await expect.poll(ink).toBeLessThan(15);
  await workbench.type("B1", "4");
  await expect.poll(ink).toBeGreaterThan(60);
  await workbench.type("B1", "3");
  await expect.poll(ink).toBeLessThan(15);
});

test("a number format that shows nothing for zero shows nothing", async ({ workbench }) => {
  const file = fileOf(emptySheet("Zeros", { cells: { 0: { 0: { value: 0, style: 2 } } } }));
  await workbench.open();
  await workbench.openFile(file);
  await expect(workbench.page).toHaveTitle(/^shown/);
  const ink = () => workbench.page.locator(cellsCanvas).evaluate(inkOfFirstCell);
  await workbench.type("A1", "8888");
  await workbench.select("D5");
  await expect.poll(ink).toBeGreaterThan(60);
  await workbench.type("A1", "0");
  await workbench.select("D5");
  await expect.poll(ink).toBe(0);
});

for (const [says, error, corner] of [
  ["an entry outside a list that only offers values shows no sign of it", undefined, false],
  ["an entry that is refused elsewhere shows that it does not fit", { style: "stop", title: "", message: "" }, true],
] as const) {
  test(says, async ({ workbench }) => {
    const list = { id: "list", type: "list", formulas: ['"a,b"'], allowBlank: true, dropdown: true } as const;
    const file = fileOf(
      emptySheet("List", {
        cells: { 0: { 0: { value: "a/b" } } },
        validations: [{ ...list, areas: [area(0, 0, 1, 1)], ...(error && { error }) }],
      }),
    );
    await workbench.open();
    await workbench.openFile(file);
    await expect(workbench.page).toHaveTitle(/^shown/);
    await workbench.select("D5");
    await expect.poll(() => workbench.page.locator(cellsCanvas).evaluate(inkOfFirstCell)).toBeGreaterThan(60);
    await expect.poll(() => workbench.page.locator(cellsCanvas).evaluate(redInCorner)).toBe(corner);
  });
}

/** Runs in the page, so it stands alone. */
async function rowHeightPoints(address: string): Promise<number> {
  const { kpiHost } = window;
  if (!kpiHost) throw new Error("No host.");
  return kpiHost.Excel.run(async (context) => {
    const { format } = context.workbook.worksheets.getActiveWorksheet().getRange(address);
    format.load("rowHeight");
    await context.sync();
    return format.rowHeight;
  });
}

/** How many points of the first cell are drawn on; what is not is transparent. Headers are 46 wide and 20 high. */
function inkOfFirstCell(drawn: Element): number {
  const canvas = drawn as HTMLCanvasElement;
  const pixels = canvas.getContext("2d", { willReadFrequently: true });
  if (!pixels) throw new Error("The canvas is not drawn in 2d.");
  const scale = canvas.width / canvas.clientWidth;
  const { data } = pixels.getImageData(50 * scale, 23 * scale, 60 * scale, 14 * scale);
  return data.filter((part, at) => at % 4 === 3 && part > 100).length;
}

/** Whether something red is drawn where the first cell has its upper right corner. */
function redInCorner(drawn: Element): boolean {
  const canvas = drawn as HTMLCanvasElement;
  const pixels = canvas.getContext("2d", { willReadFrequently: true });
  if (!pixels) throw new Error("The canvas is not drawn in 2d.");
  const scale = canvas.width / canvas.clientWidth;
  const { data } = pixels.getImageData(90 * scale, 20 * scale, 60 * scale, 8 * scale);
  for (let at = 0; at < data.length; at += 4) {
    const [red = 0, green = 0, blue = 0, alpha = 0] = data.subarray(at, at + 4);
    if (alpha > 100 && red > 200 && green < 120 && blue < 120) return true;
  }
  return false;
}
