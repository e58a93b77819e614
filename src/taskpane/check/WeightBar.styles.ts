import { makeStyles, tokens } from "@fluentui/react-components";

export const useWeightBarStyles = makeStyles({
  words: { display: "flex", alignItems: "center", flexWrap: "wrap", columnGap: tokens.spacingHorizontalXS },
  icon: { flexShrink: 0, fontSize: tokens.fontSizeBase400 },
  rightIcon: { color: tokens.colorStatusSuccessForeground1 },
  wrongIcon: { color: tokens.colorStatusWarningForeground3 },
  gap: { marginInlineStart: "auto", color: tokens.colorNeutralForeground2 },
  track: {
    height: "8px",
    marginTop: tokens.spacingVerticalXXS,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    backgroundColor: tokens.colorNeutralBackground3,
    overflow: "hidden",
  },
  // Forced colours would paint the filled part like the rest.
  fill: {
    height: "100%",
    forcedColorAdjust: "none",
    "@media (forced-colors: active)": { backgroundColor: "Highlight" },
  },
  rightFill: { backgroundColor: tokens.colorStatusSuccessBackground3 },
  openFill: { backgroundColor: tokens.colorCompoundBrandBackground },
  wrongFill: { backgroundColor: tokens.colorStatusWarningBackground3 },
});
