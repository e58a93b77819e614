// What the gallery is narrowed to.
import type { Audience } from "../../domain/forms/form";

/** In the order they are named. */
export const audiences: readonly Audience[] = ["hr", "manager", "employee"];

export interface GalleryFilter {
  readonly wanted: string;
  /** Absent: everyone. */
  readonly audience?: Audience;
}

export const everyForm: GalleryFilter = { wanted: "" };
