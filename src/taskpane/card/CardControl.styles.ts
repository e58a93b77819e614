import { makeStyles, tokens } from "@fluentui/react-components";

export const useCardControlStyles = makeStyles({
  control: {
    display: "grid",
    justifyItems: "start",
    gap: tokens.spacingVerticalS,
    paddingBottom: tokens.spacingVerticalXXS,
  },
});
