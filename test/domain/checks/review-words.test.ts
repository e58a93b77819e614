// What the rules of the self-review read in cells: stars, words of lists, repetitions, special events.
import fc from "fast-check";
import { knownWords, unknownParts } from "../../../src/domain/checks/list-parts";
import { plain, repeats } from "../../../src/domain/checks/same-words";
import { isUnexplained, specialEventIn } from "../../../src/domain/checks/special-events";
import { starCount } from "../../../src/domain/checks/star-count";
import { formById } from "../../../src/domain/forms";
import { languages } from "../../../src/domain/language";
import type { CellValue } from "../../../src/domain/sheet/cell";

const review = formById("self-review");
if (!review) throw new Error("the self-review is missing");
const words = Object.values(review.choices).flatMap((choice) => languages.map((language) => choice[language]));
const known = knownWords(words);

test.each<[CellValue, number]>([
  [3, 3],
  [2.5, 2.5],
  ["4", 4],
  ["４星", 4],
  ["5 stars", 5],
  ["1 star", 1],
  ["三颗星", 3],
  ["五", 5],
  ["★★★☆☆", 3],
  ["★★★★★★", 6],
  ["☆☆☆☆☆", 0],
  ["⭐⭐⭐", 3],
  ["⭐️⭐️⭐️⭐️", 4],
  ["4⭐", 4],
  ["-1", -1],
])("%j are %d stars", (value, count) => {
  expect(starCount(value)).toEqual({ kind: "stars", count });
});

test.each<CellValue>(["good", "3/5", "A", true, "3-4", "1月3日"])("%j is no number of stars", (value) => {
  expect(starCount(value)).toEqual({ kind: "unreadable" });
});

test("an error is said to be one", () => {
  expect(starCount("#N/A")).toEqual({ kind: "error-value" });
});

test.each<[string, readonly string[]]>([
  ["商业项目", []],
  [" 商业项目 ／ 技术项目 ", []],
  ["PM、唯一参与者", []],
  ["老系统改造、平台化、通用性要求高、无参考先例", []],
  ["基础事务（性能优化/缺陷修复）/团队事务(招聘)", []],
  ["基础事务：性能优化", []],
  ["大部分模块code", []],
  ["1-10", []],
  ["0~1", []],
  ["1–10", []],
  ["0到1／收尾", []],
  ["老系统改造 系统链路长", []],
  ["老系统改造|系统链路长 + 数据容量和一致性", []],
  ["团队多和层级多以及边界难分工", []],
  ["System architecture, PM and only contributor", []],
  ["Data volume and consistency & High concurrency", []],
  ["老系统改造 兼职", ["老系统改造 兼职"]],
  ["PM and so on", ["PM and so on"]],
  ["+", ["+"]],
  ["商业项目//", []],
  ["商业项目/兼职", ["兼职"]],
  ["随便/商业项目/看看", ["随便", "看看"]],
  ["需求变化大，返工多", ["需求变化大", "返工多"]],
  ["（没有名字）", ["（没有名字）"]],
  ["基础事务（没有写完/商业项目", []],
])("in %j these are in no list: %j", (text, unknown) => {
  expect(unknownParts(text, known).map((part) => part.text)).toEqual(unknown);
});

const separator = fc.constantFrom("/", "／", " / ", "、", "，", "; ", "\n");
const note = fc.constantFrom("", "（如此/如彼）", "(etc.)");

test("however words of the lists are joined and annotated, none of them is unknown", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.constantFrom(...words), note, separator), { maxLength: 5 }), (parts) => {
      const text = parts.map(([word, added, mark]) => `${word}${added}${mark}`).join("");
      expect(unknownParts(text, known)).toEqual([]);
    }),
  );
});

test("what is unknown stands in the text where it is said to stand, in order and apart", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom("商业项目", "a", "/", "、", "（", "）", " ", "\n", ":", "x"), maxLength: 30 }),
      (text) => {
        let end = 0;
        for (const part of unknownParts(text, known)) {
          expect(text.slice(part.start, part.end)).toBe(part.text);
          expect(part.text.trim()).toBe(part.text);
          expect(part.start).toBeGreaterThanOrEqual(end);
          end = part.end;
        }
      },
    ),
  );
});

test.each<[string, string, boolean]>([
  ["拆分订单服务", "我负责拆分订单服务，并推动迁移", true],
  ["拆分了订单服务，并推动三个调用方迁移。", "拆分订单服务，推动三个调用方迁移", true],
  ["拆分订单服务，耗时降到90毫秒", "拆分订单服务，推动三个调用方迁移", false],
  ["客户可以当天拿到对账结果", "拆分订单服务，推动三个调用方迁移", false],
  ["上线", "按期上线", false],
  ["上线。", "上线", true],
  ["-", "-", false],
  ["Moved the three callers to the new service", "I moved the three callers to the new service", true],
  ["Orders no longer fail at night", "I moved the three callers to the new service", false],
])("%j after %j only repeats it: %j", (result, work, expected) => {
  expect(repeats(plain(result), plain(work))).toBe(expected);
});

test.each<[string, string | undefined]>([
  ["完成 80%，出现异常", "异常"],
  ["有异常情况发生", "异常"],
  ["因业务方向调整，暂停", "业务方向调整"],
  ["Progress 60%, now on hold", "on hold"],
  ["Cancelled", "Cancelled"],
  ["进展顺利，无异常", undefined],
  ["未出现明显异常", undefined],
  ["没有任何异常", undefined],
  ["异常监控平台已上线", undefined],
  ["Exception handling is done", undefined],
  ["No exceptions so far", undefined],
  ["已完成八成", undefined],
  ["出现异常：上游接口延期两周，已改用备用接口", undefined],
  ["项目暂停，等待预算批复，预计十月恢复", undefined],
  ["On hold until the supplier delivers the new sensors", undefined],
])("%j leaves unexplained: %j", (text, event) => {
  const found = specialEventIn(text);
  expect(found && isUnexplained(text, found) ? found.word : undefined).toBe(event);
});
