// What Office tells about where the pane runs. Much of it is missing on some platform, so nothing is taken for granted.
import type { OfficeColours } from "./settings/theme";

export interface Surroundings {
  /** A locale name; the browser's when Office gives none. */
  readonly displayLanguage: string;
  /** Keeps what hosts store in one browser apart; "" when Office gives none. */
  readonly partitionKey: string;
  readonly colours: OfficeColours | undefined;
}

/** Reads the surroundings from Office.context. */
export function surroundings(context: Partial<Office.Context> | undefined): Surroundings {
  return {
    displayLanguage: context?.displayLanguage ?? navigator.language,
    partitionKey: context?.partitionKey ?? "",
    colours: context?.officeTheme,
  };
}
