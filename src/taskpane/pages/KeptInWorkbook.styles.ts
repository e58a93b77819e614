import { makeStyles, tokens } from "@fluentui/react-components";

export const useKeptInWorkbookStyles = makeStyles({
  section: { display: "grid", gap: tokens.spacingVerticalS, marginTop: tokens.spacingVerticalM },
  heading: { margin: 0 },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  button: { justifySelf: "start" },
});
