// Taking a cell of several words apart.
import fc from "fast-check";
import { knownWords, listParts, unknownParts } from "../../../src/domain/checks/list-parts";

const list = ["基础事务", "商业项目", "平台化、通用性要求高", "0-1"];
const choices = [["基础事务", "Basic work"], ["商业项目", "Business project"], ["平台化、通用性要求高"], ["0-1"]];

test.each([
  ["", []],
  [" / ／、", []],
  ["基础事务（缺陷修复/升级）/乱写", ["乱写"]],
  ["基础事务：升级，商业项目", []],
  ["平台化、通用性要求高（新）/平台化", ["平台化"]],
  ["（没有）商业项目", ["（没有）商业项目"]],
])("%j: not in the list %j", (text, unknown) => {
  expect(unknownParts(text, knownWords(list)).map((part) => part.text)).toEqual(unknown);
});

test("words of either language are the choice that is offered", () => {
  expect(listParts("basic work (fixes); 商业项目/else", choices)).toEqual([
    { text: "basic work (fixes)", choice: "基础事务" },
    { text: "商业项目", choice: "商业项目" },
    { text: "else" },
  ]);
});

test("choices that were joined come apart again, and parts stand where they are said to", () => {
  const some = fc.subarray(list);
  fc.assert(
    fc.property(some, (words) => {
      expect(listParts(words.join("/"), choices)).toEqual(words.map((text) => ({ text, choice: text })));
    }),
  );
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom("甲", "/", "（", "）", "、", " ", ":", "0-1") }), (text) => {
      for (const { text: part, start, end } of unknownParts(text, knownWords(list))) {
        expect(text.slice(start, end)).toBe(part);
      }
    }),
  );
});
