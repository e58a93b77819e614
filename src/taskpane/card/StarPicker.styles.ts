import { makeStyles, tokens } from "@fluentui/react-components";

export const useStarPickerStyles = makeStyles({
  line: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalM },
});
