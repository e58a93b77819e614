// The type Fluent's components want their refs in.
import type { Ref } from "react";

/** Under exactOptionalPropertyTypes Fluent's inference of the element ends in never; the ref itself is an ordinary one. */
export type FluentRef = Ref<never>;
