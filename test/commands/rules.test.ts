// Rules in words in a real workbook: taken from cells, written as formulas, undone; bands kept in the file.
import { forgetBands, keepBands, listBands } from "../../src/commands/company-bands";
import { insertRule } from "../../src/commands/insert-rule";
import type { InsertRuleOptions } from "../../src/commands/insert-rule";
import { readRuleCells } from "../../src/commands/rule-cells";
import { run } from "../../src/commands/run";
import { undoLast } from "../../src/commands/undo-last";
import type { Host } from "../../src/host/host";
import { openKpiHost } from "../support/kpi-host";
import { problemOf, put, select, succeeds } from "./workbook";

jest.setTimeout(30_000);

let host: Host;
beforeEach(async () => {
  host = await openKpiHost();
});
afterEach(() => {
  host.dispose();
});

const rule = (part: Partial<InsertRuleOptions> = {}): InsertRuleOptions => ({
  text: "优≥90；良[75,90)；差<75",
  answers: {},
  formulas: "native",
  ...part,
});

const cell = (address: string, what: "values" | "formulas" = "values") =>
  Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange(address).load(what);
    await context.sync();
    return (range[what] as unknown[][])[0]?.[0];
  });

test.each(["native", "kpi"] as const)(
  "the %s formula goes by the cell to the left, and is taken out again",
  async (formulas) => {
    await put("B2", [[75]]);
    await select("C2");
    const { value, syncs } = await succeeds(host, insertRule, rule({ formulas }));
    expect(value).toEqual({ address: "C2", valueCell: "B2" });
    expect(syncs).toBeLessThanOrEqual(3);
    expect(await cell("C2")).toBe("良");
    expect(String(await cell("C2", "formulas")).includes("KPI.BAND")).toBe(formulas === "kpi");
    await put("B2", [[""]]);
    expect(await cell("C2")).toBe("");
    await succeeds(host, undoLast, {});
    expect(await cell("C2", "formulas")).toBe("");
  },
);

test("another cell can hold the value, and answers go into the formula", async () => {
  await put("F9", [[0.5]]);
  await select("A1");
  await succeeds(host, insertRule, rule({ text: "每低1%扣2分", answers: { least: "zero", base: "20" }, valueCell: "$f$9" })); // prettier-ignore
  expect(await cell("A1")).toBe(0);
});

test("nothing is written over, and what is wrong is said", async () => {
  await put("C2", [["mine"]]);
  await select("C2");
  expect(problemOf(await run(insertRule, rule()))).toMatchObject({ reason: "cell-not-empty", nothingChanged: true });
  await select("A2");
  expect(problemOf(await run(insertRule, rule()))).toMatchObject({ reason: "no-value-cell" });
  await select("D2");
  expect(problemOf(await run(insertRule, rule({ valueCell: "D2" })))).toMatchObject({ reason: "no-value-cell" });
  expect(problemOf(await run(insertRule, rule({ valueCell: "there" })))).toMatchObject({ reason: "no-value-cell" });
  expect(problemOf(await run(insertRule, rule({ text: "酌情" })))).toMatchObject({ reason: "rule-unreadable" });
  expect(await cell("C2")).toBe("mine");
});

test("rules are taken from cells: texts, texts with grades, tables of limits", async () => {
  await put("A1:A2", [["优≥90"], ["差<90"]]);
  await select("A1:A2");
  expect((await succeeds(host, readRuleCells, {})).value.text).toBe("优≥90\n差<90");
  await put("C1:D2", [["≥90", "优"], ["90以下", "差"]]); // prettier-ignore
  await select("C1:D2");
  expect((await succeeds(host, readRuleCells, {})).value.text).toBe("优≥90\n差≤90");
  await put("F1:H3", [["下限", "上限", "等级"], [90, "", 5], [60, 90, 4]]); // prettier-ignore
  await select("F1:H3");
  const { value, syncs } = await succeeds(host, readRuleCells, {});
  expect(value.text).toBe("5分:≥90\n4分:60~90");
  expect(syncs).toBeLessThanOrEqual(3);
  await select("K1");
  expect(problemOf(await run(readRuleCells, {}))).toMatchObject({ reason: "rule-unreadable" });
});

test("bands are kept in the file under their names", async () => {
  const quality = { name: "质量", bands: [{ text: "甲≥90", grade: "甲" }, { text: "乙<90", grade: "乙" }] }; // prettier-ignore
  expect((await succeeds(host, listBands, {})).value).toEqual([]);
  const { syncs } = await succeeds(host, keepBands, quality);
  expect(syncs).toBeLessThanOrEqual(3);
  await succeeds(host, keepBands, { ...quality, name: "进度" });
  await succeeds(host, keepBands, { name: "质量", bands: quality.bands.slice(0, 1) });
  await host.open(await host.toWorkbookData());
  const kept = (await succeeds(host, listBands, {})).value;
  expect(kept.map(({ name, bands }) => [name, bands.length])).toEqual([["进度", 2], ["质量", 1]]); // prettier-ignore
  await succeeds(host, forgetBands, { name: "进度" });
  expect((await succeeds(host, listBands, {})).value.map(({ name }) => name)).toEqual(["质量"]);
});
