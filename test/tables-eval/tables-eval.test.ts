// How far the recogniser agrees with workbooks drawn for the purpose in the manner of many trades and countries.
// The figures and what went wrong are printed by `npx jest test/tables-eval --verbose=false`.
//
// When each set was met for the first time, before anything was learnt from it, the figures were:
//   Chinese, English, other kinds: 37 of 41 tables found, 225 of 255 roles, 0 of 38 other sheets reported
//   Later: 22 of 24 tables, 111 of 131 roles, 1 of 28 other sheets reported
//   Last:  10 of 10 tables, 55 of 61 roles, 0 of 12 other sheets reported
//   Held:  35 of 41 tables, 245 of 267 roles, 1 of 38 other sheets reported
//   Held again, after that was learnt: 14 of 15 tables, 96 of 105 roles, 0 of 15 other sheets reported
//   Held third, after that was learnt: 15 of 15 tables, 107 of 116 roles, 0 of 12 other sheets reported
// A new set tells what to expect of sheets never seen; these figures now hold the recogniser to what it has learnt.
import type { Tally } from "./measure";
import { measure, report } from "./measure";
import { chineseWorkbooks } from "./workbooks/chinese.data";
import { englishWorkbooks } from "./workbooks/english.data";
import { variations } from "./variations";
import { heldAgainOtherWorkbooks, heldAgainWorkbooks } from "./workbooks/held-again.data";
import { heldChineseWorkbooks } from "./workbooks/held-chinese.data";
import { heldEnglishWorkbooks } from "./workbooks/held-english.data";
import { heldOtherWorkbooks } from "./workbooks/held-other.data";
import { heldThirdOtherWorkbooks, heldThirdWorkbooks } from "./workbooks/held-third.data";
import { lastOtherWorkbooks, lastWorkbooks } from "./workbooks/last.data";
import { laterOtherWorkbooks, laterWorkbooks } from "./workbooks/later.data";
import { otherWorkbooks } from "./workbooks/other-kinds.data";

const sets = [
  { title: "Chinese", workbooks: chineseWorkbooks },
  { title: "English", workbooks: englishWorkbooks },
  { title: "Later", workbooks: laterWorkbooks },
  { title: "Last", workbooks: lastWorkbooks },
  { title: "Held Chinese", workbooks: heldChineseWorkbooks },
  { title: "Held English", workbooks: heldEnglishWorkbooks },
  { title: "Held again", workbooks: heldAgainWorkbooks },
  { title: "Held third", workbooks: heldThirdWorkbooks },
  { title: "Other kinds", workbooks: otherWorkbooks },
  { title: "Later of other kinds", workbooks: laterOtherWorkbooks },
  { title: "Last of other kinds", workbooks: lastOtherWorkbooks },
  { title: "Held of other kinds", workbooks: heldOtherWorkbooks },
  { title: "Held again of other kinds", workbooks: heldAgainOtherWorkbooks },
  { title: "Held third of other kinds", workbooks: heldThirdOtherWorkbooks },
].map((set) => ({ ...set, figures: measure(set.workbooks) }));

afterAll(() => {
  process.stdout.write(`${sets.map(({ title, figures }) => report(title, figures)).join("\n\n")}\n`);
});

test("there are enough workbooks, none twice", () => {
  const names = sets.flatMap(({ workbooks }) => workbooks.map(({ name }) => name));
  expect(names.length).toBeGreaterThanOrEqual(60);
  expect(new Set(names).size).toBe(names.length);
});

// No set makes up for another.
test.each(sets)("$title: tables are found, their columns understood, other tables left alone", ({ figures }) => {
  const { tables, roles, others, besides } = figures;
  expect(share(tables)).toBeGreaterThanOrEqual(0.97);
  expect(share(roles)).toBeGreaterThanOrEqual(0.97);
  expect(share(others)).toBeGreaterThanOrEqual(0.97);
  expect(besides).toBeLessThanOrEqual(1);
});

const withTables = sets.flatMap(({ workbooks }) =>
  workbooks.flatMap(({ name, sheets }) => {
    const drawn = sheets.filter(({ tables }) => tables.length > 0);
    return drawn.length > 0 ? [{ name, sheets: drawn }] : [];
  }),
);

// People copy sheets out of documents, clear them for the next year, or fill down what was merged.
test.each(variations)("most tables are understood all the same: $title", ({ title, floor, vary }) => {
  const { tables, roles, faults } = measure(withTables, vary);
  const figures = { tables: share(tables) >= floor, roles: share(roles) >= floor };
  if (!figures.tables || !figures.roles) process.stdout.write(`${title}:\n  ${faults.join("\n  ")}\n`);
  expect(figures).toEqual({ tables: true, roles: true });
});

/** The share that is right, 1 of none. */
function share({ right, of }: Tally): number {
  return of === 0 ? 1 : right / of;
}
