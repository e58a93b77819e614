// test() with a workbench, and what holds in every test: no request leaves this machine, no script fails unnoticed.
import { expect, test as base } from "@playwright/test";
import { Workbench } from "./workbench";

interface Fixtures {
  readonly workbench: Workbench;
}

export const test = base.extend<Fixtures>({
  workbench: async ({ page, context }, use) => {
    const outside: string[] = [];
    const failures: string[] = [];
    context.on("request", (request) => {
      const { protocol, hostname } = new URL(request.url());
      const local = hostname === "localhost" || protocol === "data:" || protocol === "blob:";
      if (!local) outside.push(request.url());
    });
    context.on("weberror", (error) => failures.push(error.error().stack ?? String(error.error())));
    await use(new Workbench(page));
    expect(outside, "requests that leave this machine").toEqual([]);
    expect(failures, "uncaught errors").toEqual([]);
  },
});

export { expect };
