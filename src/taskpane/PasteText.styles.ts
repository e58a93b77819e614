import { makeStyles, tokens } from "@fluentui/react-components";

export const usePasteTextStyles = makeStyles({
  paste: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS, width: "100%" },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});
