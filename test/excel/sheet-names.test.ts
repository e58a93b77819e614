// Names for many new sheets: Excel's rules, nobody's name taken from under them.
import fc from "fast-check";
import { nameSheets } from "../../src/excel/names";

const named = (names: readonly string[], existing: readonly string[] = []) =>
  nameSheets(names, existing).map(({ name, notes }) => [name, ...notes]);

test("whoever can be called as proposed is, without a word", () => {
  expect(named(["张三", "O'Neil, Ann"])).toEqual([["张三"], ["O'Neil, Ann"]]);
});

test.each([
  ["A/B", "A B", "illegal"],
  ["[x]:*?\\y", "x y", "illegal"],
  ["'quoted'", "quoted", "illegal"],
  ["History", "History (2)", "reserved"],
  ["x".repeat(40), "x".repeat(31), "too-long"],
  ["???", "KPI", "illegal"],
])("%s becomes %s", (proposed, name, note) => {
  expect(named([proposed])).toEqual([[name, note]]);
});

test("namesakes and sheets of the same name are told apart, whatever their case", () => {
  expect(named(["张三", "张三", "ann", "Ann"], ["ANN"])).toEqual([
    ["张三"],
    ["张三 (2)", "repeated"],
    ["ann (2)", "taken"],
    ["Ann (3)", "taken"],
  ]);
});

test("a made-up name never takes the one somebody really has", () => {
  expect(named(["张三", "张三", "张三 (2)"])).toEqual([["张三"], ["张三 (3)", "repeated"], ["张三 (2)"]]);
});

test("two names that become the same are told apart", () => {
  expect(named(["A/B", "A:B", "A B"])).toEqual([
    ["A B (2)", "illegal", "repeated"],
    ["A B (3)", "illegal", "repeated"],
    ["A B"],
  ]);
});

test("names are legal, unique and new, and noted exactly when changed", () => {
  const text = fc.oneof(
    fc.constantFrom("张三", "a", "A", "History", "a/b", "x".repeat(40)),
    fc.string({ unit: "binary" }),
  );
  fc.assert(
    fc.property(fc.array(text), fc.array(text), (names, existing) => {
      const given = nameSheets(names, existing);
      const keys = given.map(({ name }) => name.toLowerCase());
      const standing = new Set(existing.map((name) => name.toLowerCase()));
      expect(new Set(keys).size).toBe(names.length);
      for (const { name, proposed, notes } of given) {
        expect(name).toMatch(/^[^[\]:*?/\\']([^[\]:*?/\\]{0,29}[^[\]:*?/\\'])?$/u);
        expect(standing.has(name.toLowerCase())).toBe(false);
        expect(notes.length > 0).toBe(name !== proposed);
      }
    }),
  );
});
