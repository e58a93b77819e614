// LibreOffice, where it is installed: an independent program that opens our files and calculates them.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

function installed(): boolean {
  try {
    execFileSync("soffice", ["--version"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}

/** Tests with it are skipped only where it is missing outside of CI. */
export const officeTest = installed() || process.env["CI"] ? test : test.skip;

/** Opens the file in LibreOffice and saves it as the other format. */
export function convert(bytes: Uint8Array, format: "xlsx" | "ods"): Uint8Array {
  const [converted] = convertAll([bytes], format);
  if (!converted) throw new Error("LibreOffice gave nothing back");
  return converted;
}

/** Opens all the files in one run of LibreOffice and saves each as the other format; in the same order. */
export function convertAll(files: readonly Uint8Array[], format: "xlsx" | "ods" | "pdf"): Uint8Array[] {
  const folder = mkdtempSync(join(tmpdir(), "kpi-sheets-"));
  try {
    const names = files.map((_bytes, index) => `file${String(index)}`);
    const inputs = names.map((name) => join(folder, `${name}.xlsx`));
    for (const [index, bytes] of files.entries()) writeFileSync(inputs[index] ?? "", bytes);
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    const out = join(folder, "out");
    execFileSync("soffice", [profile, "--headless", "--convert-to", format, "--outdir", out, ...inputs], {
      stdio: "ignore",
      timeout: 120_000,
    });
    return names.map((name) => new Uint8Array(readFileSync(join(out, `${name}.${format}`))));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
