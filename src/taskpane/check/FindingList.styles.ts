import { makeStyles, tokens } from "@fluentui/react-components";

export const useFindingListStyles = makeStyles({
  // Next and previous stay in sight however long the list is.
  bar: {
    position: "sticky",
    zIndex: 1,
    top: `calc(-1 * ${tokens.spacingHorizontalM})`,
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  more: { marginTop: tokens.spacingVerticalS },
  count: { flexGrow: 1, color: tokens.colorNeutralForeground2 },
  row: {
    display: "block",
    margin: `${tokens.spacingVerticalS} 0 ${tokens.spacingVerticalXXS}`,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
  },
  list: { listStyleType: "none", margin: 0, padding: 0, display: "grid", gap: tokens.spacingVerticalXXS },
});
