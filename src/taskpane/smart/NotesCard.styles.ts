import { makeStyles, tokens } from "@fluentui/react-components";

export const useNotesCardStyles = makeStyles({
  notes: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS, marginTop: tokens.spacingVerticalXS },
});
