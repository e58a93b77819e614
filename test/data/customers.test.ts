// Customers and outputs on a real sheet: what goes on to indicator design, and what is not decided on.
import { checkSheet } from "../../src/commands/check-sheet";
import { insertForm } from "../../src/commands/insert-form";
import { formById } from "../../src/domain/forms";
import { layoutForm } from "../../src/domain/forms/layout-form";
import type { Language } from "../../src/domain/language";
import { languages } from "../../src/domain/language";
import { areaAddress } from "../../src/domain/sheet/area";
import type { CellValue } from "../../src/domain/sheet/cell";
import type { Host } from "../../src/host/host";
import { look, put, succeeds } from "../commands/workbook";
import { openKpiHost } from "../support/kpi-host";

jest.setTimeout(60_000);

const found = formById("customers");
if (!found) throw new Error("the customers form is missing");
const form = found;
const { cells, ranges } = layoutForm(form);
const word = (id: string, language: Language): string => form.choices[id]?.[language] ?? "";

let host: Host;
beforeEach(async () => {
  host = await openKpiHost();
});
afterEach(() => {
  host.dispose();
});

function at(name: string, rows = 1): string {
  const area = cells.get(name) ?? ranges.get(name);
  if (!area) throw new Error(`the form has no ${name}`);
  return areaAddress({ row: area.row, column: area.column, rows, columns: 1 });
}

const fill = (name: string, values: readonly CellValue[]) =>
  put(
    at(name, values.length),
    values.map((value) => [value]),
  );

describe.each(languages)("in %s", (language) => {
  beforeEach(async () => {
    const options = { formId: form.id, language, formulas: "native", where: "newSheet" } as const;
    const { syncs } = await succeeds(host, insertForm, options);
    expect(syncs).toBeLessThanOrEqual(3);
  });

  test("outputs to carry on and outputs not decided on are counted once there are any", async () => {
    const counts = async () => [
      ...(await look(at("carriedCount"))).flat(),
      ...(await look(at("undecidedCount"))).flat(),
    ];
    expect(await counts()).toEqual(["", ""]);
    const [yes, no] = [word("yes", language), word("no", language)];
    await fill("output", ["供货", "贺卡", "票据", "数据"]);
    expect(await counts()).toEqual([0, 4]);
    await fill("carried", [yes, no, yes, ""]);
    expect(await counts()).toEqual([2, 1]);
  });

  test("it is not taken for a table of indicators", async () => {
    const { value } = await succeeds(host, checkSheet, {});
    expect(value.tables).toEqual([]);
  });
});
