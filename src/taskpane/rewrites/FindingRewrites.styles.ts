import { makeStyles, tokens } from "@fluentui/react-components";

export const useFindingRewritesStyles = makeStyles({
  rewrites: { padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalS}` },
});
