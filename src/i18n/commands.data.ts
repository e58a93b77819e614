// Texts of the commands; both languages side by side.
import type { Bilingual } from "../domain/language";

export const commandTexts = {} as const satisfies Record<string, Bilingual>;
