// Arithmetic in words: what the figures of a text make against what it says of them.
import fc from "fast-check";
import { findDoneCount, findWrongClaims } from "../../../src/domain/wording/figure-claims";

test.each([
  ["目标30万元，完成32万元，超额8%", "wrong", 6.7],
  ["投诉从20起降到15起，下降20%", "wrong", 25],
  ["交付周期由10天缩短到7天，缩短了20％", "wrong", 30],
  ["新客占比从50%提高到55%，提高5%", "points", 5],
  ["合格率从96%提高到98%，提高了3个百分点", "wrong", 2],
  ["Sales rose from 200 to 250, up 20%", "wrong", 25],
  ["Conversion went from 2% to 3%, up 1%", "points", 1],
  ["The target of 40 deals, closed 50 deals, over by 20%", "wrong", 25],
])("%s: %s, %d", (text, kind, computed) => {
  expect(findWrongClaims(text)).toEqual([expect.objectContaining({ kind, computed })]);
});

test.each([
  "目标30万元，完成32万元，超额6.7%",
  "目标30万元，完成32万元，超额约7%",
  "投诉从20起降到15起，下降25%",
  "新客占比从50%提高到55%，提高了5个百分点",
  "新客占比从50%提高到55%，提高10%",
  "从10天缩短到4小时，缩短了80%",
  "每周从3次增加到5次",
  "2024年9月10日从3号楼搬到5号楼，面积增加20%",
  "Sales rose from 200 to 250, up 25%",
  "Churn fell from 4% to 3%, down 1 percentage point",
  "From 8 am to 5 pm, attendance was 98%",
  "客户从30家增加到32家，销售额增长9%",
  "订单从30单增加到32单，同比增长9%",
  "从1月到3月，增长20%",
  "从2023到2024增长20%",
  "订单从30单增加到32单，增长5%以上",
  "Orders rose from 200 to 250, while costs are up 40%",
  "",
])("%s claims nothing wrong", (text) => expect(findWrongClaims(text)).toEqual([]));

test("the span is the claim with its figures, in the text as it was given", () => {
  const text = "成果：  投诉从２０起降到15起，下降20%。";
  const [claim] = findWrongClaims(text);
  expect(text.slice(claim?.start, claim?.end)).toBe("从２０起降到15起，下降20%");
});

test("a percentage computed from its figures is never called wrong", () => {
  const figure = fc.integer({ min: 1, max: 9999 });
  fc.assert(
    fc.property(figure, figure, (before, after) => {
      const percent = ((Math.abs(after - before) / before) * 100).toFixed(1);
      expect(findWrongClaims(`订单从${String(before)}单变到${String(after)}单，增长${percent}%`)).toEqual([]);
    }),
  );
});

test.each([
  ["计划3篇，已发布2篇", { planned: 3, done: 2 }],
  ["完成 2/3", { planned: 3, done: 2 }],
  ["2 of 3 articles published", { planned: 3, done: 2 }],
  ["完成100%，12/31前结项", undefined],
  ["共3人参加", undefined],
  ["发布10篇文章，其中5篇原创", undefined],
  ["10个项目完成验收，3个转入运维", undefined],
])("%s counts %j", (text, count) => expect(findDoneCount(text)).toEqual(count));

test.each(["从1到2", "目标1", "1%", "完成1/2", "1篇已", "from 1 to "])(
  "a full cell of %j takes time that grows with its length",
  (piece) => {
    const time = (length: number) => {
      const text = piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
      const start = performance.now();
      findWrongClaims(text);
      findDoneCount(text);
      return performance.now() - start;
    };
    const least = (length: number) => Math.min(...Array.from({ length: 3 }, () => time(length)));
    least(4_096);
    const short = least(4_096);
    expect(least(32_767)).toBeLessThan(Math.max(100, short * 20));
  },
);
