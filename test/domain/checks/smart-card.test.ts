// The card's lines: what the words show, what the row shows instead, and questions where neither can tell.
import { blankRow, smartLines } from "../../../src/domain/checks";

const said = (...given: Parameters<typeof smartLines>) =>
  Object.fromEntries(
    smartLines(...given).map(({ letter, reading = "", verdict, reason }) => [
      `${letter} ${reading}`.trim(),
      [verdict, reason],
    ]),
  );

test("words that say all of it meet S, M and T; A and R stay questions of two readings", () => {
  expect(said("12 月底前客户投诉率由 4% 降到 2%", "name")).toEqual({
    S: ["met", "smart.S.met"],
    M: ["met", "smart.M.met"],
    "A achievable": ["ask", "smart.A.achievable"],
    "A attainable": ["ask", "smart.A.attainable"],
    "R relevant": ["ask", "smart.R.relevant"],
    "R realistic": ["met", "smart.R.checkable"],
    T: ["met", "smart.T.met"],
  });
});

test("what the words leave open the row may say", () => {
  const open = said("提升客户满意度", "name");
  expect([open["M"]?.[0], open["T"]?.[0]]).toEqual(["open", "open"]);
  const row = { ...blankRow, target: "≥4.8 分", period: "每季度", objective: "服务升级", evidence: "回访记录" };
  const beside = said("提升客户满意度", "name", row);
  expect([beside["M"], beside["T"], beside["R relevant"], beside["R realistic"]]).toEqual([
    ["met", "smart.M.beside"],
    ["met", "smart.T.beside"],
    ["ask", "smart.R.parent"],
    ["met", "smart.R.evidence"],
  ]);
});

test.each([
  [130, 100, "smart.A.above", 30],
  [75, 100, "smart.A.below", 25],
  [0.954, 0.9, "smart.A.above", 6],
])("a target of %d over %d so far is put into the question (B7)", (target, actual, reason, percent) => {
  const [line] = smartLines("月销售额", "name", { ...blankRow, target, actual }).filter(({ letter }) => letter === "A");
  expect(line).toMatchObject({ reason, arguments: { actual, percent } });
});

test("an absolute demand is questioned, whatever the history", () => {
  const row = { ...blankRow, target: 100, actual: 90 };
  expect(said("全年零事故", "name", row)["A achievable"]).toEqual(["open", "smart.A.extreme"]);
});

test("a result is backed by a fact or only praises", () => {
  expect(said("表现突出，受到好评", "result")).toMatchObject({
    E: ["open", "smart.E.open"],
    P: ["open", "smart.P.open"],
  });
  expect(said("3 月上线对账功能，差错由 12 笔降到 1 笔", "result")).toEqual({
    E: ["met", "smart.E.met"],
    P: ["met", "smart.P.met"],
  });
});

test.each(["", "  "])("blank text %j says nothing", (text) => {
  expect(smartLines(text, "name")).toEqual([]);
  expect(smartLines(text, "result")).toEqual([]);
});
