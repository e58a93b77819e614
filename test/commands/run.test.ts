import { onActivity } from "../../src/commands/activity";
import type { Command } from "../../src/commands/outcome";
import { fail, succeed } from "../../src/commands/outcome";
import type { Activity } from "../../src/commands/results";
import { run } from "../../src/commands/run";
import { problem } from "../../src/excel/problem";
import type { Host } from "../../src/host/host";
import { openTestHost } from "../support/host";

// Engines start slowly on a busy machine.
jest.setTimeout(30_000);

let host: Host;
beforeAll(async () => {
  host = await openTestHost();
});
afterAll(() => {
  host.dispose();
});

const told = () => {
  const activities: Activity[] = [];
  const stop = onActivity((activity) => activities.push(activity));
  activities.length = 0;
  return { activities, stop };
};

const good: Command<{ readonly n: number }, number> = {
  name: "good",
  done: (value) => ({ key: "done.checkSheet", arguments: { count: value } }),
  act: (_, { n }) => Promise.resolve(succeed(n)),
};

test("what was done is told, with the command's own sentence", async () => {
  const { activities, stop } = told();
  expect(await run(good, { n: 2 })).toEqual({ ok: true, value: 2 });
  stop();
  expect(activities).toEqual([
    { command: "good", message: { key: "done.checkSheet", arguments: { count: 2 } }, failed: false, canUndo: false },
  ]);
});

test("a quiet run and a command without a sentence tell nothing", async () => {
  const { activities, stop } = told();
  await run(good, { n: 2 }, { quiet: true });
  await run({ name: "silent", act: () => Promise.resolve(succeed(1)) }, {});
  stop();
  expect(activities).toEqual([]);
});

test("a problem is told and given back", async () => {
  const { activities, stop } = told();
  const bad: Command<object, number> = {
    name: "bad",
    act: () => Promise.resolve(fail(problem("occupied", { address: "A1" }))),
  };
  expect(await run(bad, {})).toMatchObject({ ok: false, problem: { reason: "occupied" } });
  stop();
  expect(activities[0]).toMatchObject({
    failed: true,
    message: { key: "problem.occupied", arguments: { address: "A1" } },
    problem: { nothingChanged: true },
  });
});

test("what Office throws becomes a problem, and the next command runs all the same", async () => {
  const broken: Command<object, number> = {
    name: "broken",
    act: async (context) => {
      context.workbook.worksheets.getItem("no such sheet").load("name");
      await context.sync();
      return succeed(1);
    },
  };
  const outcome = await run(broken, {});
  expect(outcome).toMatchObject({ ok: false, problem: { arguments: { code: "ItemNotFound" } } });
  expect(await run(good, { n: 3 })).toEqual({ ok: true, value: 3 });
});

test("commands run one after the other", async () => {
  const order: string[] = [];
  const slow = (name: string, milliseconds: number): Command<object, string> => ({
    name,
    act: async () => {
      order.push(`${name} begins`);
      await new Promise((resolve) => setTimeout(resolve, milliseconds));
      order.push(`${name} ends`);
      return succeed(name);
    },
  });
  await Promise.all([run(slow("a", 20), {}), run(slow("b", 1), {})]);
  expect(order).toEqual(["a begins", "a ends", "b begins", "b ends"]);
});

test("a listener that comes late hears the last activity at once", async () => {
  await run(good, { n: 7 });
  const heard: Activity[] = [];
  onActivity((activity) => heard.push(activity))();
  expect(heard.map(({ message }) => message.arguments["count"])).toEqual([7]);
});
