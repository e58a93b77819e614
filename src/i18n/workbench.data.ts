// Texts of the workbench; both languages side by side.
import type { Bilingual } from "../domain/language";

export const workbenchTexts = {} as const satisfies Record<string, Bilingual>;
