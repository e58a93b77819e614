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
  const folder = mkdtempSync(join(tmpdir(), "kpi-sheets-"));
  try {
    writeFileSync(join(folder, "in.xlsx"), bytes);
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    const out = join(folder, "out");
    execFileSync("soffice", [profile, "--headless", "--convert-to", format, "--outdir", out, join(folder, "in.xlsx")], {
      stdio: "ignore",
      timeout: 120_000,
    });
    return new Uint8Array(readFileSync(join(out, `in.${format}`)));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
