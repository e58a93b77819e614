// Equal looks are one style of the engine, whatever the order of their parts, also in a workbook that was opened.
import type { Engine } from "../../src/host/engine/engine";
import { createHeadlessEngine } from "../../src/host/engine/engine";
import { Tools } from "../../src/host/engine/univer";
import type { IStyleData } from "../../src/host/engine/univer";

const look: IStyleData = { bl: 1, bg: { rgb: "#FFEE00" }, bd: { t: { s: 1, cl: { rgb: "#000000" } } } };
const sameLook: IStyleData = { bd: { t: { cl: { rgb: "#000000" }, s: 1 } }, bg: { rgb: "#FFEE00" }, bl: 1 };

let engine: Engine;
beforeAll(() => {
  engine = createHeadlessEngine();
});
afterAll(() => {
  engine.dispose();
});

test("the same look is the same style; another one is another", () => {
  const styles = engine.open({ styles: { opened: sameLook } }).getStyles();
  expect(styles.setValue(look)).toBe("opened");
  const other = styles.setValue({ ...look, bl: 0 });
  expect(other).not.toBe("opened");
  expect(styles.setValue({ bl: 0, bg: look.bg, bd: look.bd })).toBe(other);
  expect(styles.setValue(null)).toBeUndefined();
  expect(styles.get(other)).toEqual({ ...look, bl: 0 });
});

test("a new look is not compared with those that are there", () => {
  const styles = engine.workbook().getStyles();
  const compare = jest.spyOn(Tools, "diffValue");
  for (let size = 1; size <= 50; size += 1) styles.setValue({ fs: size });
  expect(compare).not.toHaveBeenCalled();
  compare.mockRestore();
});

test.each([
  ["text", "[object String]"],
  [1, "[object Number]"],
  [true, "[object Boolean]"],
  [undefined, "[object Undefined]"],
  [null, "[object Null]"],
  [[1], "[object Array]"],
  [{ a: 1 }, "[object Object]"],
  [new Date(0), "[object Date]"],
  [/a/, "[object RegExp]"],
  [() => 1, "[object Function]"],
  [new Map(), "[object Map]"],
])("the type of %p is %s, as the engine would say", (value, name) => {
  expect(Tools.getValueType(value)).toBe(name);
});
