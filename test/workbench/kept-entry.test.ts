import { chooseKept } from "../../src/workbench/kept/choose-kept";
import { isOpenedFile, isWorkbook, keptFormat, readEntry, type KeptEntry } from "../../src/workbench/kept/kept-entry";
import { pauseMs, waitMs } from "../../src/workbench/kept/work-keeper";
import { readWorkbook } from "../../src/xlsx";
import { richFile } from "../support/rich-file";

describe("reading an entry", () => {
  const stored = { format: keptFormat, name: "a.xlsx", keptAt: 5, original: "o", file: undefined };

  test("gives what was kept", () => {
    expect(readEntry("1", stored)).toEqual({ id: "1", name: "a.xlsx", keptAt: 5, original: "o" });
    expect(readEntry("1", { ...stored, original: undefined })).toEqual({ id: "1", name: "a.xlsx", keptAt: 5 });
  });

  test.each([keptFormat + 1, keptFormat - 1])("says that format %p is another version's", (format) => {
    expect(readEntry("1", { ...stored, format })).toEqual({ id: "1", problem: "other-version" });
  });

  test.each([
    undefined,
    null,
    "text",
    [],
    {},
    { ...stored, format: "1" },
    { ...stored, name: 1 },
    { ...stored, keptAt: "now" },
    { ...stored, original: 7 },
  ])("says that %p is broken", (broken) => {
    expect(readEntry("1", broken)).toEqual({ id: "1", problem: "broken" });
  });
});

test("only what has the shape of a workbook is taken for one", () => {
  const outcome = readWorkbook(richFile());
  if (!outcome.ok) throw new Error(outcome.detail);
  const { workbook } = outcome;
  expect(isWorkbook(workbook)).toBe(true);
  const [sheet] = workbook.sheets;
  for (const broken of [
    undefined,
    {},
    { ...workbook, sheets: [] },
    { ...workbook, sheets: [{ ...sheet, cells: undefined }] },
    { ...workbook, sheets: [{ ...sheet, merges: {} }] },
    { ...workbook, styles: undefined },
    { ...workbook, activeSheet: "0" },
  ])
    expect(isWorkbook(broken)).toBe(false);
  expect(isOpenedFile({ bytes: new Uint8Array(1), baseline: workbook })).toBe(true);
  expect(isOpenedFile({ bytes: "PK", baseline: workbook })).toBe(false);
  expect(isOpenedFile({ bytes: new Uint8Array(1) })).toBe(false);
});

describe("at the start", () => {
  const entry = (id: string, keptAt = 0): KeptEntry => ({ id, name: `${id}.xlsx`, keptAt });
  const mine = entry("mine");
  const ids = (entries: readonly { readonly id: string }[]) => entries.map(({ id }) => id);

  test("a window brings its own work back and leaves that of open windows alone", () => {
    const entries = [mine, entry("open"), entry("old", 1), entry("new", 2)];
    const choice = chooseKept({ entries, own: "mine", held: new Set(["mine", "open"]) });
    expect(choice.restore).toBe(mine);
    expect(ids(choice.offered)).toEqual(["new", "old"]);
  });

  test("a new window brings nothing back unasked", () => {
    const choice = chooseKept({ entries: [mine], own: "another", held: new Set(["another"]) });
    expect(choice.restore).toBeUndefined();
    expect(ids(choice.offered)).toEqual(["mine"]);
  });

  test("work whose last opening did not end is offered, not opened again", () => {
    const choice = chooseKept({ entries: [mine], own: "mine", held: new Set(["mine"]), failed: "mine" });
    expect(choice.restore).toBeUndefined();
    expect(ids(choice.offered)).toEqual(["mine"]);
  });

  test("what cannot be read is told apart, unless an open window holds it", () => {
    const entries = [
      { id: "mine", problem: "broken" },
      { id: "open", problem: "other-version" },
    ] as const;
    const choice = chooseKept({ entries, own: "mine", held: new Set(["mine", "open"]) });
    expect(choice.restore).toBeUndefined();
    expect(choice.offered).toEqual([]);
    expect(ids(choice.unreadable)).toEqual(["mine"]);
  });
});

describe("when to keep", () => {
  test("a second after the last change, later when keeping takes long, never more than 10 seconds", () => {
    expect([1, 90, 100, 200, 5000].map(pauseMs)).toEqual([1000, 1000, 1000, 2000, 10_000]);
  });

  test("who goes on changing waits for five pauses at most", () => {
    expect([0, 3500, 4500, 6000].map((waited) => waitMs(1000, waited))).toEqual([1000, 1000, 500, 0]);
  });
});
