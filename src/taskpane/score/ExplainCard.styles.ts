import { makeStyles, tokens } from "@fluentui/react-components";

const wholeLine = { display: "block", margin: 0, overflowWrap: "anywhere" } as const;

export const useExplainCardStyles = makeStyles({
  card: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalS,
    backgroundColor: tokens.colorNeutralBackground2,
    borderRadius: tokens.borderRadiusMedium,
  },
  line: wholeLine,
  next: { ...wholeLine, fontWeight: tokens.fontWeightSemibold },
  quiet: { ...wholeLine, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  inputs: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL, overflowWrap: "anywhere" },
});
