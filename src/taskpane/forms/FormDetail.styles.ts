import { makeStyles, tokens } from "@fluentui/react-components";

export const useFormDetailStyles = makeStyles({
  detail: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  title: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXS },
  heading: { margin: 0, minWidth: 0 },
  // Insert stays in sight however long the options are.
  insert: {
    position: "sticky",
    bottom: `calc(-1 * ${tokens.spacingHorizontalM})`,
    display: "grid",
    gap: tokens.spacingVerticalS,
    margin: `0 calc(-1 * ${tokens.spacingHorizontalM}) calc(-1 * ${tokens.spacingHorizontalM})`,
    padding: tokens.spacingHorizontalM,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow4,
  },
  rows: { width: "7em" },
  parts: { border: "none", margin: 0, padding: 0, minWidth: 0 },
  legend: { padding: 0 },
  summary: { display: "block", margin: 0, color: tokens.colorNeutralForeground2 },
});
