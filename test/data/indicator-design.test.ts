// Indicators designed on a real sheet: recognised and checked; weights, verdicts and types counted.
import { checkSheet } from "../../src/commands/check-sheet";
import { insertForm } from "../../src/commands/insert-form";
import { formById } from "../../src/domain/forms";
import type { FormulaKind } from "../../src/domain/forms";
import { layoutForm } from "../../src/domain/forms/layout-form";
import type { Language } from "../../src/domain/language";
import { languages } from "../../src/domain/language";
import { areaAddress } from "../../src/domain/sheet/area";
import type { CellValue } from "../../src/domain/sheet/cell";
import type { Host } from "../../src/host/host";
import { look, put, succeeds } from "../commands/workbook";
import { openKpiHost } from "../support/kpi-host";

jest.setTimeout(60_000);

const found = formById("indicator-design");
if (!found) throw new Error("the indicator design is missing");
const form = found;
const layout = layoutForm(form);
const word = (id: string, language: Language): string => form.choices[id]?.[language] ?? "";

let host: Host;
beforeEach(async () => {
  host = await openKpiHost();
});
afterEach(() => {
  host.dispose();
});

function at(name: string, rows = 1): string {
  const area = layout.cells.get(name) ?? layout.ranges.get(name);
  if (!area) throw new Error(`the form has no ${name}`);
  return areaAddress({ row: area.row, column: area.column, rows, columns: 1 });
}

const fill = (name: string, values: readonly CellValue[]) =>
  put(
    at(name, values.length),
    values.map((value) => [value]),
  );

async function valueOf(name: string): Promise<CellValue> {
  const [[value = ""] = []] = await look(at(name));
  return value;
}

async function insert(language: Language, formulas: FormulaKind = "native"): Promise<void> {
  const { syncs } = await succeeds(host, insertForm, { formId: form.id, language, formulas, where: "newSheet" });
  expect(syncs).toBeLessThanOrEqual(3);
}

describe.each(languages)("in %s", (language) => {
  test("it is found as a table of indicators, with what each column means", async () => {
    await insert(language);
    const { value } = await succeeds(host, checkSheet, {});
    expect(value.tables.map(({ formId }) => formId)).toEqual(["indicator-design"]);
    const open = value.findings.map(({ rule }) => rule);
    expect(new Set(open)).toEqual(new Set(["missing-field"]));
    expect(open).toHaveLength(3);
  });

  test("a row that names an indicator asks for everything but the excellent standard", async () => {
    await insert(language);
    await fill("indicator", ["年销售额"]);
    const { value } = await succeeds(host, checkSheet, {});
    const places = value.findings
      .filter(({ rule }) => rule.startsWith("missing-") && rule !== "missing-field")
      .map(({ place }) => areaAddress(place.area));
    expect(places.sort()).toEqual(
      ["output", "kind", "basic", "proof", "rater", "weight"].map((name) => at(name)).sort(),
    );
  });

  test.each(["native", "kpi"] as const)(
    "the weights say how far they are from 100 percent, by %s",
    async (formulas) => {
      await insert(language, formulas);
      expect([await valueOf("weightSum"), await valueOf("weightGap")]).toEqual(["", ""]);
      await fill("weight", [0.5, 0.25, 0.2]);
      expect([await valueOf("weightSum"), await valueOf("weightGap")]).toEqual([0.95, -5]);
      await fill("weight", [0.3333, 0.3333, 0.3333]);
      expect(await valueOf("weightGap")).toBe(0);
    },
  );

  test("the review waits for its three questions, then passes or goes back", async () => {
    await insert(language);
    const [sound, amend] = [word("sound", language), word("amend", language)];
    await fill("verdict", [sound, "", sound]);
    expect(await valueOf("reviewResult")).toBe("");
    await fill("verdict", [sound, amend, sound]);
    expect(await valueOf("reviewResult")).toBe(word("back", language));
    await fill("verdict", [sound, sound, sound]);
    expect(await valueOf("reviewResult")).toBe(word("passed", language));
  });

  test("how many indicators of each type there are stands beside them", async () => {
    await insert(language);
    await fill("kind", [word("quantity", language), word("time", language), word("time", language)]);
    const counts = await look(at("kindCount", 4));
    expect(counts.flat()).toEqual([1, 0, 0, 2]);
  });
});
