import { makeStyles, tokens } from "@fluentui/react-components";
import { focusRing } from "../focus-ring";

const wholeLine = { display: "block", margin: 0, overflowWrap: "anywhere" } as const;

export const useCellCardStyles = makeStyles({
  card: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    backgroundColor: tokens.colorNeutralBackground2,
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
    ...focusRing,
  },
  title: { display: "flex", alignItems: "baseline", gap: tokens.spacingHorizontalS },
  header: { ...wholeLine, flexGrow: 1, minWidth: 0 },
  row: { ...wholeLine, overflowX: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  quiet: { ...wholeLine, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  reasons: { listStyleType: "none", margin: 0, padding: 0, display: "grid", gap: tokens.spacingVerticalXS },
  reason: { display: "flex", alignItems: "start", gap: tokens.spacingHorizontalS, overflowWrap: "anywhere" },
});
