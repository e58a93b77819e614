import { contentHash } from "../../src/excel/image";
import { compareContents } from "../../src/excel/restore";
import { forget, forgetAll, latestRecord, remember, undoDepth } from "../../src/excel/undo-stack";
import type { UndoRecord } from "../../src/excel/undo-stack";

const hashes = (rows: (string | number | boolean)[][]) => rows.map((row) => row.map(contentHash));

describe("comparing with what was left", () => {
  const area = { row: 3, column: 2, rows: 2, columns: 3 };
  const then = hashes([
    ["a", "b", "c"],
    ["", 1, "=A1"],
  ]);

  test("untouched: the whole area in one piece", () => {
    expect(compareContents(area, then, then)).toEqual({ same: [area], changed: [] });
  });

  test("changed cells are runs by themselves, the rest may be put back", () => {
    const now = hashes([
      ["a", "x", "y"],
      ["", "1", "=A1"],
    ]);
    expect(compareContents(area, then, now)).toEqual({
      same: [
        { row: 3, column: 2, rows: 1, columns: 1 },
        { row: 4, column: 2, rows: 1, columns: 1 },
        { row: 4, column: 4, rows: 1, columns: 1 },
      ],
      changed: [
        { row: 3, column: 3, rows: 1, columns: 2 },
        { row: 4, column: 3, rows: 1, columns: 1 },
      ],
    });
  });
});

test("a number and its text, a truth value and its text are different contents", () => {
  expect(new Set([1, "1", true, "true", "", 0, false].map(contentHash)).size).toBe(7);
});

describe("the stack", () => {
  const record = (sheetId: string): UndoRecord => ({
    kind: "marks",
    command: "x",
    sheetId,
    sheetName: sheetId,
    removed: [],
  });
  beforeEach(forgetAll);

  test("keeps the last twenty steps", () => {
    for (let i = 0; i < 25; i++) remember(record(String(i)));
    expect(undoDepth()).toBe(20);
    expect(latestRecord()?.sheetId).toBe("24");
  });

  test("gives them back last first", () => {
    const [first, second] = [record("1"), record("2")];
    remember(first);
    remember(second);
    forget(second);
    expect(latestRecord()).toBe(first);
    forget(first);
    expect(latestRecord()).toBeUndefined();
  });
});
