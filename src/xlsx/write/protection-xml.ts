// Sheet protection as XML: the file says what is locked, the data what is allowed.
import { element } from "../xml/text";
import { LOCKED_BY_DEFAULT, OPEN_BY_DEFAULT } from "../protection-options";
import type { ProtectionData } from "../workbook-data";

/** Objects and scenarios are locked unless allowed, as Excel protects a sheet; selecting is allowed unless forbidden. */
export function protectionXml(protection: ProtectionData | undefined): string {
  if (!protection) return "";
  const { allow, password } = protection;
  const attributes: Record<string, string | number | undefined> = { ...password, sheet: 1 };
  for (const name of OPEN_BY_DEFAULT) {
    const allowed = allow[name] ?? name.startsWith("select");
    attributes[name] = allowed ? undefined : 1;
  }
  for (const name of LOCKED_BY_DEFAULT) attributes[name] = allow[name] === true ? 0 : undefined;
  return element("sheetProtection", attributes);
}
