import { makeStyles, tokens } from "@fluentui/react-components";

export const useFindingFixesStyles = makeStyles({
  fix: {
    display: "flex",
    flexDirection: "column",
    alignItems: "start",
    gap: tokens.spacingVerticalXXS,
    padding: `0 ${tokens.spacingHorizontalS} ${tokens.spacingVerticalS}`,
  },
  written: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  // A formula has no blanks to break at.
  cell: { display: "block", overflowWrap: "anywhere" },
});
