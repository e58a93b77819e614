// `kpi forms`: which forms there are.
import { loadForms } from "../commands";
import { language } from "../i18n/terminal";
import { exitCodes, type ExitCode, type Terminal } from "./terminal";

/** Writes id and name of each form, separated by a tab. */
export async function listForms({ write }: Terminal): Promise<ExitCode> {
  const { forms } = await loadForms();
  await write(forms.map(({ id, name }) => `${id}\t${name[language()]}\n`).join(""));
  return exitCodes.good;
}
