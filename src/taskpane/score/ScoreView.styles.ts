import { makeStyles, tokens } from "@fluentui/react-components";
import { focusRing } from "../focus-ring";

export const useScoreViewStyles = makeStyles({
  view: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, minWidth: 0 },
  line: { display: "block", margin: 0, overflowWrap: "anywhere" },
  quiet: {
    display: "block",
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: "anywhere",
  },
  heading: { display: "block", margin: 0, padding: 0 },
  stands: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalM },
  select: {
    width: "100%",
    minWidth: 0,
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
    font: "inherit",
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    ...focusRing,
  },
  options: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  notes: { display: "grid", gap: tokens.spacingVerticalXS, margin: 0, padding: 0, listStyle: "none" },
  note: { display: "flex", gap: tokens.spacingHorizontalXS, alignItems: "start", overflowWrap: "anywhere" },
  noteIcon: { flexShrink: 0, marginTop: "2px", color: tokens.colorNeutralForeground2 },
});
