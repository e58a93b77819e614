// `kpi call`: the value a KPI formula gives, computed by the engine in a workbook made for it.
import type { FunctionMetadata, Host } from "../host/host";
import { t } from "../i18n/terminal";
import type { CellValueData } from "../xlsx";
import { parseArgument, type GivenArgument } from "./call-argument";
import { workbookForCall, type CallPlan } from "./call-workbook";
import { exitCodes, refuse, type ExitCode, type Terminal } from "./terminal";
import { withHost } from "./workbook-session";

/**
 * Writes the value as JSON; an error of the function is a value too: {error, message}, and the exit code stays 0.
 * A function that is not there, or called with too few or too many values, gives an error as well, and exit code 2.
 */
export async function callFunction(terminal: Terminal, name: string, given: readonly string[]): Promise<ExitCode> {
  const functions = await terminal.functions();
  const wanted = name.toUpperCase().replace(/^=?KPI\./, "");
  const found = functions.find((one) => one.name.toUpperCase() === wanted);
  if (!found) {
    const names = functions.map((one) => one.name).sort();
    return noAnswer(terminal, "#NAME?", t("terminal.call.unknown", { name, names: names.join(", ") }));
  }
  const parsed = given.map(parseArgument);
  const wrong = parsed.findIndex((one) => typeof one === "string");
  const why = parsed[wrong];
  if (typeof why === "string") return refuse(terminal, t("terminal.call.argument.wrong", { number: wrong + 1, why }));
  const values = parsed.filter((one) => typeof one !== "string");
  const count = countProblem(found, values.length);
  if (count !== undefined) return noAnswer(terminal, "#VALUE!", count);
  const answer = await withHost(terminal, (host) => calculate(host, found, values));
  await terminal.write(`${JSON.stringify(answer)}\n`);
  return exitCodes.good;
}

/** A call that Excel would not take as a formula: said to people as wrong usage, and to programs as the error of a cell. */
async function noAnswer(terminal: Terminal, error: string, message: string): Promise<ExitCode> {
  await terminal.write(`${JSON.stringify({ error, message })}\n`);
  return refuse(terminal, message);
}

function countProblem({ name, parameters }: FunctionMetadata, count: number): string | undefined {
  const least = parameters.filter(({ optional }) => optional !== true).length;
  if (count >= least && count <= parameters.length) return undefined;
  const words = parameters.map((one) => (one.optional === true ? `[${one.name}]` : one.name)).join(" ");
  return t("terminal.call.count", { call: `${name} ${words}`, count });
}

async function calculate(
  host: Host,
  { name, result }: FunctionMetadata,
  values: readonly GivenArgument[],
): Promise<unknown> {
  const plan = workbookForCall(name, values);
  await host.open(plan.workbook);
  const { sheets } = await host.toWorkbookData();
  const cells = sheets[0]?.cells ?? {};
  const filled = cells[plan.row]?.[plan.column]?.array?.area;
  const at = (down: number, right: number) =>
    jsonOf(host, plan, {
      value: cells[plan.row + down]?.[plan.column + right]?.value,
      row: plan.row + down,
      column: plan.column + right,
    });
  const lists = values.filter(({ shape }) => shape !== "single");
  if (lists.length === 0 || result.dimensionality !== "matrix") return at(0, 0);
  const { rows = 1, columns = 1 } = filled ?? {};
  const lines = Array.from({ length: rows }, (_row, down) =>
    Array.from({ length: columns }, (_column, right) => at(down, right)),
  );
  return lists.every(({ shape }) => shape === "list") ? lines.flat() : lines;
}

interface Answer {
  readonly value: CellValueData | undefined;
  readonly row: number;
  readonly column: number;
}

function jsonOf(host: Host, { sheet }: CallPlan, { value = "", row, column }: Answer): unknown {
  if (typeof value !== "object") return value;
  const message = host.errorMessage(sheet, row, column) ?? "";
  return { error: value.error, message };
}
