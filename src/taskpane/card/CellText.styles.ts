import { makeStyles, tokens } from "@fluentui/react-components";

export const useCellTextStyles = makeStyles({
  text: {
    margin: 0,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderLeft: `2px solid ${tokens.colorNeutralStroke1}`,
    overflowWrap: "anywhere",
    whiteSpace: "pre-wrap",
  },
  // Underlined as well: colour is never the only sign, and forced colours keep the line.
  mark: {
    color: tokens.colorStatusWarningForeground3,
    backgroundColor: tokens.colorStatusWarningBackground1,
    fontWeight: tokens.fontWeightSemibold,
    textDecorationLine: "underline",
    textDecorationStyle: "wavy",
    textUnderlineOffset: "3px",
    "@media (forced-colors: active)": { color: "MarkText", backgroundColor: "Mark" },
  },
});
