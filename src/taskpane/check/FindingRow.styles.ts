import { makeStyles, tokens } from "@fluentui/react-components";
import { focusRing } from "../focus-ring";

export const useFindingRowStyles = makeStyles({
  // What is scrolled to stands under the bar that stays at the top.
  item: { scrollMarginTop: "72px" },
  finding: {
    display: "flex",
    alignItems: "start",
    gap: tokens.spacingHorizontalS,
    width: "100%",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    textAlign: "start",
    font: "inherit",
    cursor: "pointer",
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    // A bar at the side shows the current one without colour.
    borderLeft: `4px solid ${tokens.colorTransparentStroke}`,
    borderRadius: tokens.borderRadiusMedium,
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    "@media (forced-colors: active)": { borderLeftColor: "Canvas" },
    ...focusRing,
  },
  current: {
    backgroundColor: tokens.colorNeutralBackground1Selected,
    borderLeftColor: tokens.colorCompoundBrandStroke,
    "@media (forced-colors: active)": { borderLeftColor: "Highlight" },
  },
  words: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  details: { display: "block", color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  address: { flexShrink: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  hidden: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)" },
});
