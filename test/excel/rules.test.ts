// A rule that cannot be read is rare and the host has none, so these stand in for Excel.
import { marksIn } from "../../src/excel/mark";
import { readRules, startRules } from "../../src/excel/rules";

interface FakeRule {
  readonly type: string;
  readonly formula?: string;
  readonly unreadable?: boolean;
}

function fakeSheet(rules: readonly FakeRule[]) {
  let queued: FakeRule[] = [];
  let syncs = 0;
  const items = rules.map((rule) => ({
    type: rule.type,
    get custom() {
      return { rule: { formula: rule.formula, load: () => queued.push(rule) } };
    },
    getRanges: () => ({ isNullObject: false, areas: { items: [] }, load: () => undefined }),
  }));
  const context = {
    sync: () => {
      syncs += 1;
      const asked = queued;
      queued = [];
      const bad = asked.some(({ type, unreadable }) => type !== "Custom" || unreadable === true);
      return bad ? Promise.reject(new Error("GeneralException")) : Promise.resolve();
    },
  };
  const sheet = { getRange: () => ({ conditionalFormats: { items, load: () => undefined } }) };
  return {
    sheet: sheet as unknown as Excel.Worksheet,
    context: context as unknown as Excel.RequestContext,
    syncs: () => syncs,
  };
}

const ours = { type: "Custom", formula: '=AND(N("kpi:missing")=0,TRUE)' };
const theirs = { type: "Custom", formula: "=A1>1" };

test("only rules of type custom are asked for their formula, all in one request", async () => {
  const { sheet, context, syncs } = fakeSheet([{ type: "DataBar" }, ours, theirs, { type: "CellValue" }]);
  const read = await readRules(context, startRules(sheet));
  expect(read.unreadable).toBe(0);
  expect(marksIn(read).map(({ formula }) => formula)).toEqual([ours.formula]);
  expect(syncs()).toBe(1);
});

test("one that cannot be read is counted, the others are found all the same", async () => {
  const bad = { ...theirs, unreadable: true };
  const { sheet, context } = fakeSheet([ours, theirs, bad, ours, theirs, bad, ours]);
  const read = await readRules(context, startRules(sheet));
  expect(read.unreadable).toBe(2);
  expect(read.rules).toHaveLength(5);
  expect(marksIn(read)).toHaveLength(3);
});
