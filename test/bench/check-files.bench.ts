// kpi check on 100 files of 60 rows against ten runs on 10 of them: a long run must not become slower by its length.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { main } from "../../src/terminal";
import type { Figure } from "../../src/tooling/bench";
import { buildFunctionsMetadata } from "../../src/tooling/functions-metadata";
import { writeWorkbook } from "../../src/xlsx";
import { indicatorSheetOf } from "./indicator-sheet";
import { compare } from "./compare";
import { workbookOf } from "../support/workbook-data";

const fileCount = 100;
const itemRows = 60;

export async function measure(): Promise<Figure> {
  const folder = mkdtempSync(join(tmpdir(), "kpi-bench-"));
  try {
    for (let file = 0; file < fileCount; file += 1) {
      writeFileSync(join(folder, nameOf(file)), writeWorkbook(workbookOf(indicatorSheetOf(itemRows))));
    }
    const all = Array.from({ length: fileCount }, (_, file) => nameOf(file));
    const tens = Array.from({ length: fileCount / 10 }, (_, ten) => all.slice(ten * 10, ten * 10 + 10));
    await check(folder, tens[0] ?? []);
    return await compare({
      name: `kpi check of ${String(fileCount)} files of ${String(itemRows)} rows, by ten runs of ${String(fileCount / 10)}`,
      limit: 1.5,
      rounds: 3,
      measured: { label: "one run", prepare: nothing, run: () => check(folder, all) },
      base: {
        label: "ten runs",
        prepare: nothing,
        run: async () => {
          for (const ten of tens) await check(folder, ten);
        },
      },
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Runs the command as a user does; without a finding in each file and progress told, it would prove nothing. */
async function check(folder: string, names: readonly string[]): Promise<void> {
  const said = { out: "", err: "" };
  const code = await main(["check", ...names], {
    write: (text) => Promise.resolve(void (said.out += text)),
    tell: (text) => void (said.err += text),
    onScreen: false,
    input: noInput(),
    folder,
    functions: () => Promise.resolve(functions),
  });
  const found = names.filter((name) => said.out.includes(name)).length;
  const told = names.length <= 10 || said.err.includes(`${String(fileCount)}/${String(fileCount)}`);
  if (code !== 1 || found !== names.length || !told) throw new Error(`${String(code)}: ${said.err}`);
}

const functions = buildFunctionsMetadata().en.functions;

function nameOf(file: number): string {
  return `${String(file)}号.xlsx`;
}

async function* noInput(): AsyncGenerator<Uint8Array> {
  // Nothing stands on stdin.
}

async function nothing(): Promise<void> {
  // Neither needs anything to be made ready.
}
