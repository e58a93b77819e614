// Texts of the findings; both languages side by side.
import type { Bilingual } from "../domain/language";

export const findingTexts = {} as const satisfies Record<string, Bilingual>;
