import { makeStyles, tokens } from "@fluentui/react-components";

export const useHelpStyles = makeStyles({
  heading: { display: "block", margin: 0 },
  paragraph: { display: "block", margin: 0, whiteSpace: "pre-line" },
  list: { margin: 0, display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  term: { fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200 },
  meaning: { margin: 0, color: tokens.colorNeutralForeground2 },
});
