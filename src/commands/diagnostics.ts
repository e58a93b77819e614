// Diagnostics: what this Excel is, and whether what we assume about it holds. For people to copy and send.
import type { ProbeResult } from "../excel/self-test";
import { probeWorkbook } from "../excel/self-test";
import type { Command } from "./outcome";
import { succeed } from "./outcome";
import type { Diagnostics, SelfTestResult } from "./results";

export interface DiagnosticsOptions {
  /** The add-in's own version. */
  readonly version?: string;
}

type Fact = Diagnostics["facts"][number];

/** Collects the facts and runs the self-test on a scratch sheet, which is gone afterwards. Takes some seconds. */
export const collectDiagnostics: Command<DiagnosticsOptions, Diagnostics> = {
  name: "collectDiagnostics",
  done: ({ tests }) => ({
    key: "done.collectDiagnostics",
    arguments: { holds: count(tests, "holds"), fails: count(tests, "fails"), unknown: count(tests, "unknown") },
  }),
  act: async (context, { version = "?" }) => {
    const tests = (await probeWorkbook(context)).map(resultOf);
    return succeed({ facts: [{ name: "KPI Sheets", value: version }, ...officeFacts(Office.context)], tests });
  },
};

/** The diagnostics as plain text to copy; the same in every language, so that whoever gets it can read it. */
export function diagnosticsText({ facts, tests }: Diagnostics): string {
  const said = facts.map(({ name, value }) => `${name}: ${value}`);
  const seen = tests.map(({ id, status, seen }) => `[${status}] ${id}: ${seen}`);
  return [...said, "", ...seen, ""].join("\n");
}

/** What Office says of itself; a part some platform leaves out is shown as "?". */
function officeFacts(context: Partial<Office.Context>): Fact[] {
  const { diagnostics, displayLanguage = "?", contentLanguage = "?" } = context;
  return [
    { name: "Host", value: String(diagnostics?.host ?? "?") },
    { name: "Platform", value: String(diagnostics?.platform ?? "?") },
    { name: "Version", value: diagnostics?.version ?? "?" },
    { name: "Display language", value: displayLanguage },
    { name: "Content language", value: contentLanguage },
    ...setFacts(context.requirements),
  ];
}

const sets = { ExcelApi: 25, ExcelApiOnline: 1, SharedRuntime: 2, CustomFunctionsRuntime: 6, RibbonApi: 3 };

/** The highest version of each API set; versions come one after the other. */
function setFacts(requirements: Office.RequirementSetSupport | undefined): Fact[] {
  return Object.entries(sets).map(([name, newest]) => {
    let minor = 0;
    while (minor < newest && requirements?.isSetSupported(name, `1.${String(minor + 1)}`) === true) minor += 1;
    return { name, value: minor === 0 ? "no" : `1.${String(minor)}` };
  });
}

function resultOf({ id, holds, seen }: ProbeResult): SelfTestResult {
  return { id, seen, status: holds === undefined ? "unknown" : holds ? "holds" : "fails" };
}

function count(tests: readonly SelfTestResult[], status: SelfTestResult["status"]): number {
  return tests.filter((test) => test.status === status).length;
}
