import { makeStyles, tokens } from "@fluentui/react-components";

export const useFindingChoicesStyles = makeStyles({
  choices: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalXS,
    padding: `0 ${tokens.spacingHorizontalS} ${tokens.spacingVerticalXS}`,
  },
});
