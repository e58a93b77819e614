import { makeStyles, tokens } from "@fluentui/react-components";

export const useHelpStyles = makeStyles({
  heading: { display: "block", margin: 0 },
  paragraph: { display: "block", margin: 0, whiteSpace: "pre-line" },
  list: {
    margin: 0,
    padding: 0,
    listStyleType: "none",
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
  },
  meaning: { display: "block", margin: 0, color: tokens.colorNeutralForeground2 },
});
