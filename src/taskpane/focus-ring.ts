// The focus ring of our own buttons, like Fluent's.
import { tokens } from "@fluentui/react-components";

export const focusRing = {
  ":focus-visible": {
    outlineWidth: tokens.strokeWidthThick,
    outlineStyle: "solid",
    outlineColor: tokens.colorStrokeFocus2,
    outlineOffset: "1px",
  },
} as const;
