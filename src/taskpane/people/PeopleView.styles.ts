import { makeStyles, tokens } from "@fluentui/react-components";

export const usePeopleViewStyles = makeStyles({
  view: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, minWidth: 0 },
  title: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXS },
  heading: { margin: 0, minWidth: 0, overflowWrap: "anywhere" },
  text: { display: "block", margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
  people: { margin: 0, padding: 0, border: "none", minWidth: 0 },
  legend: { padding: 0, fontWeight: tokens.fontWeightSemibold },
  list: { listStyle: "none", margin: 0, padding: 0 },
  person: { overflowWrap: "anywhere" },
  named: { display: "block", color: tokens.colorNeutralForeground2 },
  // What happens next stays in sight however many people there are.
  actions: {
    position: "sticky",
    bottom: `calc(-1 * ${tokens.spacingHorizontalM})`,
    display: "grid",
    gap: tokens.spacingVerticalS,
    margin: `0 calc(-1 * ${tokens.spacingHorizontalM}) calc(-1 * ${tokens.spacingHorizontalM})`,
    padding: tokens.spacingHorizontalM,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow4,
  },
});
