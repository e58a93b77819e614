// Texts of the functions; both languages side by side.
import type { Bilingual } from "../domain/language";

export const functionTexts = {} as const satisfies Record<string, Bilingual>;
