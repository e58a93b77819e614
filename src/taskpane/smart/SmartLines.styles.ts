import { makeStyles, tokens } from "@fluentui/react-components";

export const useSmartLinesStyles = makeStyles({
  blank: { margin: 0, color: tokens.colorNeutralForeground2 },
  list: { margin: `${tokens.spacingVerticalXS} 0`, padding: 0, listStyleType: "none" },
  line: {
    display: "grid",
    gridTemplateColumns: "auto auto minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalXS,
    alignItems: "start",
    overflowWrap: "anywhere",
    padding: `${tokens.spacingVerticalXXS} 0`,
  },
  letter: { minWidth: "1em", fontWeight: tokens.fontWeightSemibold, textDecorationLine: "none" },
  sign: { marginTop: "2px", fontSize: tokens.fontSizeBase400, color: tokens.colorNeutralForeground2 },
  met: { color: tokens.colorStatusSuccessForeground1 },
  open: { color: tokens.colorStatusWarningForeground3 },
  hidden: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)" },
});
