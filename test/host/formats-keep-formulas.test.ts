import { openTestHost } from "../support/host";

const changes: Readonly<Record<string, (range: Excel.Range) => void>> = {
  fill: (range) => (range.format.fill.color = "#FF0000"),
  "no fill": (range) => range.format.fill.clear(),
  font: (range) => (range.format.font.bold = true),
  alignment: (range) => (range.format.horizontalAlignment = "Center"),
  borders: (range) => (range.format.borders.getItem("InsideHorizontal").style = "Continuous"),
  "number format": (range) => (range.numberFormat = Array.from({ length: 2 }, () => ["0.00", "0.00"])),
  lock: (range) => (range.format.protection.locked = false),
};

test.each(Object.keys(changes))("a %s set on cells with formulas leaves them and their values", async (name) => {
  const host = await openTestHost();
  const read = await host.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:B2");
    range.formulas = [
      [1, "=A1+1"],
      ["x", "=B1*2"],
    ];
    changes[name]?.(range);
    await context.sync();
    changes[name]?.(range);
    range.load("formulas,values");
    await context.sync();
    return [range.formulas as unknown[][], range.values as unknown[][]];
  });
  host.dispose();
  expect(read).toEqual([
    [
      [1, "=A1+1"],
      ["x", "=B1*2"],
    ],
    [
      [1, 2],
      ["x", 4],
    ],
  ]);
});
