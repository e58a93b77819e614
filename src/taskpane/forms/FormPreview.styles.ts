import { makeStyles, tokens } from "@fluentui/react-components";
import { focusRing } from "../focus-ring";

export const useFormPreviewStyles = makeStyles({
  preview: { display: "grid", gap: tokens.spacingVerticalXS, minWidth: 0 },
  // Paper is white in the dark theme too: what is shown is what will be on the sheet.
  frame: {
    // What only screen readers see stays within what scrolls.
    position: "relative",
    colorScheme: "only light",
    backgroundColor: "Canvas",
    color: "CanvasText",
    boxSizing: "border-box",
    maxHeight: "360px",
    overflow: "auto",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    ...focusRing,
  },
  table: { borderCollapse: "collapse", tableLayout: "fixed" },
  cell: { padding: "1px 4px", overflowWrap: "break-word", whiteSpace: "pre-line", fontWeight: "normal" },
  boxed: { border: "1px solid" },
  underlined: { borderBottom: "1px solid" },
  same: { padding: "2px 4px", fontStyle: "italic", border: "1px dashed" },
  unseen: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
  enlarge: { justifySelf: "start" },
});
