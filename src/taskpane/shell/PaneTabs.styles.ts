import { makeStyles, tokens } from "@fluentui/react-components";
import { focusRing } from "../focus-ring";

export const usePaneTabsStyles = makeStyles({
  list: { display: "flex", flexGrow: 1, minWidth: 0 },
  tab: {
    minHeight: "40px",
    padding: `0 ${tokens.spacingHorizontalM}`,
    font: "inherit",
    cursor: "pointer",
    color: tokens.colorNeutralForeground2,
    backgroundColor: "transparent",
    border: "none",
    borderBottom: `3px solid ${tokens.colorTransparentStroke}`,
    ":hover": { borderBottomColor: tokens.colorNeutralStroke1Hover },
    // Forced colours draw all borders alike, also the transparent ones.
    "@media (forced-colors: active)": { borderBottomColor: "Canvas" },
    ...focusRing,
  },
  selected: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    borderBottomColor: tokens.colorCompoundBrandStroke,
    ":hover": { borderBottomColor: tokens.colorCompoundBrandStrokeHover },
    "@media (forced-colors: active)": { borderBottomColor: "Highlight" },
  },
});
