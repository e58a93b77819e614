// Rules and words chosen for a workbook, on the real host: they hold for every check and mark, and travel with the file.
import { changeChoice, choicesText, readChoices, takeChoices } from "../../src/commands/check-choices";
import { checkSheet } from "../../src/commands/check-sheet";
import { checkWorkbook } from "../../src/commands/check-workbook";
import { markFindings } from "../../src/commands/mark-findings";
import { run } from "../../src/commands/run";
import type { ChoiceChange } from "../../src/commands/results";
import type { Host } from "../../src/host/host";
import { openKpiHost } from "../support/kpi-host";
import { problemOf, put, succeeds } from "./workbook";

jest.setTimeout(30_000);

const table = [
  ["序号", "考核指标", "目标值", "权重", "得分（1-5 分）"],
  [1, "12 月底前合同归档率", "尽快归档", 0.5, 4],
  [2, "回款率", "会同相关部门，不低于 95%", 0.5, ""],
];

let host: Host;
beforeEach(async () => {
  host = await openKpiHost();
  await put("B3:F5", table);
});
afterEach(() => {
  host.dispose();
});

const found = async () =>
  (await succeeds(host, checkSheet, {})).value.findings.map(({ rule, severity, arguments: { word } }) =>
    [rule, severity, word].filter(Boolean).join(" "),
  );
const change = async (choice: ChoiceChange) => {
  const { syncs } = await succeeds(host, changeChoice, choice);
  expect(syncs).toBeLessThanOrEqual(3);
};

test("as it comes", async () => {
  expect(await found()).toEqual(["vague-wording warning 尽快", "missing-score warning"]);
});

test("a rule is switched off, made graver, and as it comes again; marks and the workbook's check follow", async () => {
  await change({ kind: "rule", id: "missing-score", level: "off" });
  expect(await found()).toEqual(["vague-wording warning 尽快"]);
  expect((await succeeds(host, checkWorkbook, {})).value.sheets[0]?.findings).toHaveLength(1);
  const marked = await succeeds(host, markFindings, {});
  expect([marked.value.marked, marked.syncs <= 3]).toEqual([1, true]);
  await change({ kind: "rule", id: "missing-score", level: "error" });
  expect(await found()).toContain("missing-score error");
  await change({ kind: "rule", id: "missing-score" });
  expect(await found()).toContain("missing-score warning");
});

test("a word is left alone or is graver than its rule, in any width", async () => {
  await change({ kind: "word", phrase: "尽快", level: "off" });
  expect(await found()).toEqual(["missing-score warning"]);
  await change({ kind: "rule", id: "vague-wording", level: "info" });
  await change({ kind: "word", phrase: "尽快", level: "error" });
  expect(await found()).toContain("vague-wording error 尽快");
});

test("a word of the company's own is pointed out until it is removed", async () => {
  await change({ kind: "added", phrase: " 相关部门 ", category: "reference" });
  expect(await found()).toContain("vague-wording warning 相关部门");
  await change({ kind: "added", phrase: "相关部门" });
  expect(await found()).not.toContain("vague-wording warning 相关部门");
});

test("choices travel with the file, and as a text to another workbook", async () => {
  await change({ kind: "rule", id: "missing-score", level: "off" });
  await change({ kind: "added", phrase: "相关部门", category: "reference" });
  await host.open(await host.toWorkbookData());
  const { value } = await succeeds(host, readChoices, {});
  expect(value).toMatchObject({ rules: { "missing-score": "off" }, added: [{ phrase: "相关部门" }] });
  expect(value.known).toContainEqual({ id: "missing-score", severity: "warning" });
  host.dispose();
  host = await openKpiHost();
  await put("B3:F5", table);
  await succeeds(host, takeChoices, { text: choicesText(value) });
  expect(await found()).toEqual(["vague-wording warning 尽快", "vague-wording warning 相关部门"]);
});

test.each(["", "{}", "尽快", '{"kpiChecks":{"rules":{"x":"loud"},"words":{},"added":[]}}'])(
  "%j is no text of choices and changes nothing",
  async (text) => {
    await change({ kind: "rule", id: "missing-score", level: "off" });
    expect(problemOf(await run(takeChoices, { text })).reason).toBe("choices-text");
    expect(await found()).toEqual(["vague-wording warning 尽快"]);
  },
);
