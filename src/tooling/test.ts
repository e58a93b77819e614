// npm test: everything, in the order in which a mistake is cheapest to find; the last line counts it all.
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findOrInstallBrowser } from "./browser";
import { buildWhatChanged } from "./fresh-build";

interface Count {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

const reports = mkdtempSync(join(tmpdir(), "kpi-sheets-"));

export function main(): Promise<number> {
  const counts: Count[] = [];
  const step = (name: string, run: () => Count) => {
    const started = Date.now();
    console.log(`\n== ${name}`);
    counts.push(run());
    console.log(`== ${name}: ${String(Math.round((Date.now() - started) / 1000))} s`);
  };
  step("type check", () =>
    one(
      tool("typescript/bin/tsc", ["-p", "tsconfig.json"]) &&
        tool("typescript/bin/tsc", ["-p", "src/domain/tsconfig.json"]),
    ),
  );
  step("lint", () =>
    one(
      tool("eslint/bin/eslint.js", ["."]) && tool("prettier/bin/prettier.cjs", ["--check", "--log-level", "warn", "."]),
    ),
  );
  let built = false;
  step("build", () => one((built = buildWhatChanged())));
  step("jest", jest);
  step("browser", () => (built ? browser() : one(false)));
  const sum = (key: keyof Count) => counts.reduce((total, count) => total + count[key], 0);
  console.log(`\n${String(sum("passed"))} passed, ${String(sum("failed"))} failed, ${String(sum("skipped"))} skipped`);
  return Promise.resolve(sum("failed") > 0 || sum("passed") === 0 ? 1 : 0);
}

function one(good: boolean): Count {
  return { passed: good ? 1 : 0, failed: good ? 0 : 1, skipped: 0 };
}

/** Runs a program of a package with this Node; true when it ended well. */
function tool(path: string, args: readonly string[], env: Readonly<Record<string, string>> = {}): boolean {
  const ended = spawnSync(process.execPath, [join("node_modules", path), ...args], {
    stdio: "inherit",
    env: { ...process.env, ...env },
  });
  return ended.status === 0;
}

function jest(): Count {
  const file = join(reports, "jest.json");
  // By itself jest leaves one core free, which on two of them doubles the time.
  const good = tool("jest/bin/jest.js", ["--maxWorkers=100%", "--json", `--outputFile=${file}`]);
  if (!existsSync(file)) return one(false);
  const report = JSON.parse(readFileSync(file, "utf8")) as {
    numPassedTests: number;
    numFailedTests: number;
    numPendingTests: number;
    numRuntimeErrorTestSuites: number;
  };
  const failed = report.numFailedTests + report.numRuntimeErrorTestSuites;
  return {
    passed: report.numPassedTests,
    failed: good ? failed : Math.max(failed, 1),
    skipped: report.numPendingTests,
  };
}

function browser(): Count {
  const path = findOrInstallBrowser();
  if (path === undefined) return one(false);
  const file = join(reports, "playwright.json");
  const env = { BROWSER_PATH: path, PLAYWRIGHT_JSON_OUTPUT_NAME: file };
  const good = tool(
    "@playwright/test/cli.js",
    ["test", "-c", "test/e2e/playwright.config.ts", "--reporter=list,json"],
    env,
  );
  if (!existsSync(file)) return one(false);
  const { stats } = JSON.parse(readFileSync(file, "utf8")) as {
    stats: { expected: number; unexpected: number; flaky: number; skipped: number };
  };
  return {
    passed: stats.expected + stats.flaky,
    failed: good ? stats.unexpected : Math.max(stats.unexpected, 1),
    skipped: stats.skipped,
  };
}
