// Sheets for 200 people against sheets for 20: ten times the people must not become a hundred times the work.
import { insertForPeople, nameSheets } from "../../src/commands/insert-for-people";
import type { RosterPerson } from "../../src/commands/people-results";
import { run } from "../../src/commands/run";
import { forgetAll } from "../../src/excel/undo-stack";
import type { Host } from "../../src/host/host";
import type { Figure } from "../../src/tooling/bench";
import { openTestHost } from "../support/host";
import { compare } from "./compare";

/** What the sheets of 200 people and their undo step may hold on to. */
const mostMegabytes = 600;

export async function measure(): Promise<Figure> {
  await sheetsFor(5);
  const figure = await compare({
    name: "self-reviews for 200 people, by those for 20",
    limit: 30,
    rounds: 1,
    measured: { label: "200", prepare: nothing, run: () => sheetsFor(200) },
    base: { label: "20", prepare: nothing, run: () => sheetsFor(20) },
  });
  return figure;
}

/** Makes the sheets in a new workbook; fewer than asked for, or a heap that runs away, would prove nothing. */
async function sheetsFor(count: number): Promise<void> {
  forgetAll();
  const host = await openTestHost();
  try {
    const before = heapMegabytes();
    const people = Array.from({ length: count }, (_, index) => personOf(index));
    const names = nameSheets(
      people.map(({ name }) => name),
      ["Sheet1"],
    );
    const outcome = await run(insertForPeople, {
      formId: "self-review",
      language: "zh-CN",
      formulas: "native",
      headers: ["姓名", "部门"],
      people: people.map((person, index) => ({ ...person, sheetName: names[index]?.name ?? "" })),
      watch: { made: () => undefined, isStopped: () => false },
    });
    if (!outcome.ok || outcome.value.made !== count) throw new Error(JSON.stringify(outcome));
    const grown = heapMegabytes() - before;
    if (grown > mostMegabytes) throw new Error(`The heap grew by ${grown.toFixed(0)} MB.`);
    await expectSheets(host, count + 1);
  } finally {
    host.dispose();
  }
}

async function expectSheets(host: Host, count: number): Promise<void> {
  await host.Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    await context.sync();
    if (worksheets.items.length !== count) throw new Error(`${String(worksheets.items.length)} sheets`);
  });
}

function personOf(index: number): RosterPerson {
  const name = `员工${String(index + 1)}`;
  return { row: index + 2, name, values: [name, "研发部"] };
}

function heapMegabytes(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed / 1e6;
}

async function nothing(): Promise<void> {
  // A new workbook is part of what is timed, as it is the same for both.
}
