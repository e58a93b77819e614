// Protection of sheets and of the workbook: what a file says <-> what Office.js says, in the extras.
import type { SheetProtection, WorkbookExtras } from "../engine/extras";
import type { ProtectionData, WorkbookData } from "../../xlsx";

const OPTIONS = [
  ["objects", "allowEditObjects"],
  ["scenarios", "allowEditScenarios"],
  ["formatCells", "allowFormatCells"],
  ["formatColumns", "allowFormatColumns"],
  ["formatRows", "allowFormatRows"],
  ["insertColumns", "allowInsertColumns"],
  ["insertRows", "allowInsertRows"],
  ["insertHyperlinks", "allowInsertHyperlinks"],
  ["deleteColumns", "allowDeleteColumns"],
  ["deleteRows", "allowDeleteRows"],
  ["sort", "allowSort"],
  ["autoFilter", "allowAutoFilter"],
  ["pivotTables", "allowPivotTables"],
] as const;

export function protectionToExtras({ allow, password }: ProtectionData): SheetProtection {
  const options: Record<string, boolean | string> = {};
  for (const [name, option] of OPTIONS) options[option] = allow[name] ?? false;
  const locked = allow.selectLockedCells ?? true;
  const unlocked = allow.selectUnlockedCells ?? true;
  options["selectionMode"] = !unlocked ? "None" : locked ? "Normal" : "Unlocked";
  return { options, ...(password ? { hash: password } : {}) };
}

export function protectionFromExtras({ options, hash, password }: SheetProtection): ProtectionData {
  const allow: Record<string, boolean> = {};
  for (const [name, option] of OPTIONS) allow[name] = options[option] === true;
  const mode = options["selectionMode"] ?? "Normal";
  allow["selectLockedCells"] = mode === "Normal";
  allow["selectUnlockedCells"] = mode !== "None";
  const kept = hash ?? (password ? { password: passwordVerifier(password) } : undefined);
  return { allow, ...(kept ? { password: kept } : {}) };
}

export function structureToExtras({ structureProtection: given }: WorkbookData): WorkbookExtras["protection"] {
  return given && (given.password ? { hash: given.password } : {});
}

export function structureFromExtras({ protection }: WorkbookExtras): Pick<WorkbookData, "structureProtection"> {
  if (!protection) return {};
  const { hash, password } = protection;
  const kept = hash ?? (password ? { workbookPassword: passwordVerifier(password) } : undefined);
  return { structureProtection: kept ? { password: kept } : {} };
}

/** The 16-bit check value every spreadsheet program understands; it keeps out mistakes, not attackers. */
function passwordVerifier(password: string): string {
  let hash = 0;
  for (const character of [...password].reverse()) {
    hash = ((hash >> 14) & 1) | ((hash << 1) & 0x7fff);
    hash ^= character.charCodeAt(0) & 0xff;
  }
  hash = ((hash >> 14) & 1) | ((hash << 1) & 0x7fff);
  return (hash ^ password.length ^ 0xce4b).toString(16).toUpperCase().padStart(4, "0");
}
