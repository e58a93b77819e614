import { makeStyles, tokens } from "@fluentui/react-components";

export const useCheckViewStyles = makeStyles({
  view: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  hint: { margin: 0, color: tokens.colorNeutralForeground2 },
});
