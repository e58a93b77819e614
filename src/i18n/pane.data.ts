// Texts of the pane; both languages side by side.
import type { Bilingual } from "../domain/language";

export const paneTexts = {} as const satisfies Record<string, Bilingual>;
