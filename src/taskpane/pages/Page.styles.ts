import { makeStyles, tokens } from "@fluentui/react-components";

export const usePageStyles = makeStyles({
  page: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  title: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXS },
  heading: { margin: 0 },
});
