// What the gallery is narrowed to.
import type { Audience } from "../../domain/forms/form";

export interface GalleryFilter {
  readonly wanted: string;
  /** Absent: everyone. */
  readonly audience?: Audience;
}

export const everyForm: GalleryFilter = { wanted: "" };
