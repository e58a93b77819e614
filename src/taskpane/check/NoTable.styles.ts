import { makeStyles, tokens } from "@fluentui/react-components";

export const useNoTableStyles = makeStyles({
  box: { display: "flex", flexDirection: "column", alignItems: "start", gap: tokens.spacingVerticalS },
  line: { display: "block", margin: 0 },
});
