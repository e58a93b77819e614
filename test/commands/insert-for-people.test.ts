// A sheet for each person of a roster: looked at first, made in order, stopped, refused, undone as one.
import { readRoster } from "../../src/commands/read-roster";
import { run } from "../../src/commands/run";
import { undoLast } from "../../src/commands/undo-last";
import { forgetAll, undoDepth } from "../../src/excel/undo-stack";
import type { Host } from "../../src/host/host";
import { openTestHost } from "../support/host";
import { choice, forEverybody, insertForPeople, putRoster, readTheRoster, rosterOf } from "./people";
import * as workbook from "./workbook";

// Engines start slowly on a busy machine.
jest.setTimeout(60_000);

let host: Host;
beforeEach(async () => {
  host = await openTestHost();
  forgetAll();
});
afterEach(() => {
  host.dispose();
});

async function activate(name: string): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(name).activate();
    await context.sync();
  });
}

async function headerOf(name: string): Promise<string> {
  return Excel.run(async (context) => {
    const page = context.workbook.worksheets.getItem(name).pageLayout.headersFooters.defaultForAllPages;
    page.load("leftHeader");
    await context.sync();
    return page.leftHeader;
  });
}

describe("looking first", () => {
  test("people, their rows, what the form has a place for; nothing is written", async () => {
    await putRoster([
      ["姓名", "部门", "备注"],
      ["张三", "研发部", "新人"],
      ["", "", ""],
      ["", "市场部", ""],
      ["李四", "市场部", ""],
    ]);
    const { value, syncs } = await workbook.succeeds(host, readRoster, choice);
    expect(syncs).toBeLessThanOrEqual(2);
    expect(value.people.map(({ name, row }) => [name, row])).toEqual([
      ["张三", 2],
      ["李四", 5],
    ]);
    expect(value).toMatchObject({ sheet: "Sheet1", address: "A1:C5", unnamedRows: [4], sheetNames: ["Sheet1"] });
    expect(value.columns).toEqual([
      { header: "姓名", used: true },
      { header: "部门", used: true },
      { header: "备注", used: false },
    ]);
    expect(await workbook.sheetNames()).toEqual(["Sheet1"]);
    expect(undoDepth()).toBe(0);
  });

  test("with one cell selected the whole sheet is read, and whole columns as far as they are used", async () => {
    await putRoster(rosterOf(3));
    await workbook.select("B2");
    expect((await readTheRoster()).address).toBe("A1:B4");
    await workbook.select("A:B");
    expect((await readTheRoster()).people).toHaveLength(3);
  });

  test("employee numbers are read as they are shown", async () => {
    await putRoster([
      ["姓名", "工号"],
      ["张三", 7],
    ]);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("B2").numberFormat = [["000"]];
      await context.sync();
    });
    expect((await readTheRoster()).people[0]?.values).toEqual(["张三", "007"]);
  });

  test.each([
    ["no-roster", [["项目"], ["A"]]],
    ["empty-roster", [["姓名"], [""]]],
    ["too-many-people", [["姓名"], ...Array.from({ length: 501 }, (_, i) => [`P${String(i)}`])]],
  ])("%s is said", async (reason, rows) => {
    await putRoster(rows);
    expect(workbook.problemOf(await run(readRoster, choice))).toMatchObject({ reason, nothingChanged: true });
  });

  test("an empty sheet holds no roster", async () => {
    expect(workbook.problemOf(await run(readRoster, choice))).toMatchObject({ reason: "no-roster" });
  });
});

test("everybody gets a sheet, named and filled in, and undo takes all of them in one step", async () => {
  await putRoster([
    ["姓名", "部门"],
    ["张三", "研发部"],
    ["张三", "市场部"],
    ["A/B", ""],
  ]);
  const report = await readTheRoster();
  const told: number[] = [];
  const watch = { made: (count: number) => told.push(count), isStopped: () => false };
  const { value } = await workbook.succeeds(host, insertForPeople, forEverybody(report, { watch }));
  expect(value).toEqual({ made: 3, wanted: 3 });
  expect(told.at(-1)).toBe(3);
  expect(await workbook.sheetNames()).toEqual(["Sheet1", "张三", "张三 (2)", "A B"]);
  expect(await headerOf("张三 (2)")).toBe("姓名：张三　部门：市场部");
  expect(await headerOf("A B")).toBe("姓名：A/B　部门：______________");
  await activate("张三");
  expect((await workbook.look("A2")).flat()).not.toEqual([""]);
  expect(undoDepth()).toBe(1);
  const undone = await workbook.succeeds(host, undoLast, {});
  expect(undone.value).toMatchObject({ command: "insertForPeople", restored: 3, left: [] });
  expect(undone.syncs).toBeLessThanOrEqual(3);
  expect(await workbook.sheetNames()).toEqual(["Sheet1"]);
});

test("what a roster says is never a formula", async () => {
  await putRoster([
    ["姓名", "项目名称", "项目编号"],
    ["'=1+1", '\'=HYPERLINK("http://x")', "'007"],
    ["'+A", "'@B", "'1-10"],
  ]);
  const report = await readTheRoster("project-appraisal");
  await workbook.succeeds(host, insertForPeople, forEverybody(report, { formId: "project-appraisal" }));
  expect(await workbook.sheetNames()).toEqual(["Sheet1", "=1+1", "+A"]);
  await activate("=1+1");
  const first = (await workbook.wholeSheet()).values.flat();
  expect(first).toEqual(expect.arrayContaining(['=HYPERLINK("http://x")', "007"]));
  await activate("+A");
  const grid = await workbook.wholeSheet();
  expect(grid.values.flat()).toEqual(expect.arrayContaining(["@B", "1-10"]));
});

test("stopped, it leaves whole sheets and says how many; the rest was never begun", async () => {
  await putRoster(rosterOf(12));
  const report = await readTheRoster();
  let made = 0;
  const watch = {
    made: (count: number) => {
      made = count;
    },
    isStopped: () => made >= 2,
  };
  const { value } = await workbook.succeeds(host, insertForPeople, forEverybody(report, { watch }));
  expect(value).toEqual({ made, wanted: 12 });
  expect(made).toBeLessThan(12);
  const names = await workbook.sheetNames();
  expect(names).toHaveLength(made + 1);
  await activate(names.at(-1) ?? "");
  const last = await workbook.wholeSheet();
  await activate(names[1] ?? "");
  const { sheet, ...first } = await workbook.wholeSheet();
  expect(sheet).toBe("员工1");
  expect(last).toMatchObject(first);
  await workbook.succeeds(host, undoLast, {});
  expect(await workbook.sheetNames()).toEqual(["Sheet1"]);
});

test("stopped before it began, it changed nothing", async () => {
  await putRoster(rosterOf(2));
  const options = forEverybody(await readTheRoster(), { watch: { made: () => undefined, isStopped: () => true } });
  expect((await workbook.succeeds(host, insertForPeople, options)).value).toEqual({ made: 0, wanted: 2 });
  expect(undoDepth()).toBe(0);
});

test("a name taken since it was promised stops it before anything is made", async () => {
  await putRoster(rosterOf(2));
  const options = forEverybody(await readTheRoster());
  await Excel.run(async (context) => {
    context.workbook.worksheets.add("员工2");
    await context.sync();
  });
  const problem = workbook.problemOf(await run(insertForPeople, options));
  expect(problem).toMatchObject({ reason: "names-taken", nothingChanged: true, arguments: { sheet: "员工2" } });
  expect(await workbook.sheetNames()).toEqual(["Sheet1", "员工2"]);
});

test("a workbook whose structure is protected is refused, before and at the run", async () => {
  await putRoster(rosterOf(2));
  const options = forEverybody(await readTheRoster());
  await Excel.run(async (context) => {
    context.workbook.protection.protect();
    await context.sync();
  });
  expect(workbook.problemOf(await run(readRoster, choice))).toMatchObject({ reason: "protected" });
  const problem = workbook.problemOf(await run(insertForPeople, options));
  expect(problem).toMatchObject({ reason: "protected", nothingChanged: true });
  expect(await workbook.sheetNames()).toEqual(["Sheet1"]);
});

test("a failure half-way takes back what was made", async () => {
  await putRoster(rosterOf(8));
  const report = await readTheRoster();
  const watch = {
    made: () => undefined,
    isStopped: () => false,
  };
  const options = forEverybody(report, { watch });
  const people = options.people.map((person, index) => (index === 5 ? { ...person, sheetName: "员工1" } : person));
  expect(workbook.problemOf(await run(insertForPeople, { ...options, people }))).toMatchObject({
    reason: "names-taken",
    nothingChanged: true,
  });
  let calls = 0;
  const breaking = people.map((person, index) => ({
    ...person,
    sheetName: report.people[index]?.name ?? "",
    get values(): string[] {
      calls += 1;
      if (index === 5) throw new Error("The roster broke.");
      return ["", "研发部"];
    },
  }));
  const problem = workbook.problemOf(await run(insertForPeople, { ...options, people: breaking }));
  expect(calls).toBeGreaterThan(5);
  expect(problem).toMatchObject({ reason: "unknown", nothingChanged: true });
  expect(await workbook.sheetNames()).toEqual(["Sheet1"]);
  expect(undoDepth()).toBe(0);
});

test("undo leaves the sheets somebody has written on, and names them", async () => {
  await putRoster(rosterOf(3));
  await workbook.succeeds(host, insertForPeople, forEverybody(await readTheRoster()));
  await activate("员工2");
  await workbook.put("B4", [["written since"]]);
  const { value } = await workbook.succeeds(host, undoLast, {});
  expect(value).toMatchObject({ restored: 2, left: [{ sheet: "员工2" }] });
  expect(await workbook.sheetNames()).toEqual(["Sheet1", "员工2"]);
});

test("undo keeps the last sheet of a workbook", async () => {
  await putRoster(rosterOf(2));
  await workbook.succeeds(host, insertForPeople, forEverybody(await readTheRoster()));
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").delete();
    await context.sync();
  });
  const { value } = await workbook.succeeds(host, undoLast, {});
  expect(value).toMatchObject({ restored: 1, left: [{ sheet: "员工1" }] });
  expect(await workbook.sheetNames()).toEqual(["员工1"]);
});

describe("protected sheets", () => {
  const wanted = { formId: "project-appraisal", formulas: "kpi", protect: true } as const;

  test("each is protected, with Excel's formulas and no request more; undo takes them out", async () => {
    await putRoster(rosterOf(3));
    const report = await readTheRoster(wanted.formId);
    const open = await workbook.succeeds(host, insertForPeople, forEverybody(report, { formId: wanted.formId }));
    await workbook.succeeds(host, undoLast, {});
    const { value, syncs } = await workbook.succeeds(host, insertForPeople, forEverybody(report, wanted));
    expect(value).toEqual({ made: 3, wanted: 3 });
    expect(syncs).toBeLessThanOrEqual(open.syncs + 1);
    for (const name of ["员工1", "员工3"]) {
      await activate(name);
      expect((await workbook.wholeSheet()).formulas.flat().join()).not.toContain("KPI.");
      await expect(workbook.put("A1", [["mine"]])).rejects.toMatchObject({ code: "AccessDenied" });
    }
    await workbook.succeeds(host, undoLast, {});
    expect(await workbook.sheetNames()).toEqual(["Sheet1"]);
  });
});
