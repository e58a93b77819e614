// An appeal on a real sheet: who hears it, how far it has come, and whether its dates follow each other.
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

const found = formById("appeal");
if (!found) throw new Error("the appeal is missing");
const form = found;
const { cells } = layoutForm(form);
const word = (id: string, language: Language): string => form.choices[id]?.[language] ?? "";

let host: Host;
beforeEach(async () => {
  host = await openKpiHost();
});
afterEach(() => {
  host.dispose();
});

function at(name: string): string {
  const area = cells.get(name);
  if (!area) throw new Error(`the form has no ${name}`);
  return areaAddress(area);
}

const fill = (name: string, value: CellValue) => put(at(name), [[value]]);

async function valueOf(name: string): Promise<CellValue> {
  const [[value = ""] = []] = await look(at(name));
  return value;
}

describe.each(languages)("in %s", (language) => {
  beforeEach(async () => {
    const options = { formId: form.id, language, formulas: "native", where: "newSheet" } as const;
    const { syncs } = await succeeds(host, insertForm, options);
    expect(syncs).toBeLessThanOrEqual(3);
  });

  test("department managers turn to the committee, others to the general manager", async () => {
    expect(await valueOf("addressee")).toBe("");
    await fill("appellantRole", word("manager", language));
    expect(await valueOf("addressee")).toBe(word("committee", language));
    await fill("appellantRole", word("otherStaff", language));
    expect(await valueOf("addressee")).toBe(word("general", language));
    await fill("appellantRole", "?");
    expect(await valueOf("addressee")).toBe("");
  });

  test("its dates say how far it has come, and whether one is too early", async () => {
    const shown = async () => [await valueOf("progress"), await valueOf("dateOrder"), await valueOf("daysTaken")];
    expect(await shown()).toEqual(["", "", ""]);
    await fill("filedOn", 46_050);
    expect(await shown()).toEqual([word("waiting", language), "", ""]);
    await fill("acceptedOn", 46_050);
    expect(await shown()).toEqual([word("inquiry", language), word("inOrder", language), ""]);
    await fill("decidedOn", 46_060);
    expect(await shown()).toEqual([word("closed", language), word("inOrder", language), 10]);
    await fill("proposedOn", 46_061);
    expect(await valueOf("dateOrder")).toBe(word("outOfOrder", language));
  });

  test("it is not taken for a table of indicators", async () => {
    const { value } = await succeeds(host, checkSheet, {});
    expect(value.tables).toEqual([]);
  });
});
