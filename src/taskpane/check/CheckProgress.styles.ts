import { makeStyles, tokens } from "@fluentui/react-components";

export const useCheckProgressStyles = makeStyles({
  progress: { display: "flex", alignItems: "center", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  bar: { flexGrow: 1, width: "auto", minWidth: "80px" },
});
