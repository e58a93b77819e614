import { makeStyles, tokens } from "@fluentui/react-components";

export const usePaneStyles = makeStyles({
  pane: {
    display: "flex",
    flexDirection: "column",
    height: "100%",
    // Enlarged to 400% the fixed parts would leave no room for the rest: then all of it scrolls.
    "@media (max-height: 320px)": { height: "auto", minHeight: "100%" },
  },
  tabs: { display: "flex", alignItems: "center", paddingRight: tokens.spacingHorizontalS },
  main: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: "auto",
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
    // The check has a list and a card that scroll on their own.
    "&:has(> #panel-check:not([hidden]))": { padding: 0, gap: 0 },
    "&:has(> #panel-check:not([hidden])) > [role=group]": { margin: tokens.spacingHorizontalM },
    "& > [role=group]": { overflowWrap: "anywhere" },
    // Too little height is for scrolling: nothing in it may be pressed flat under what follows.
    "& > *": { flexShrink: 0 },
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    "@media (max-height: 320px)": { overflowY: "visible" },
  },
  check: {
    "&:not([hidden])": { display: "block", flexGrow: 1, flexShrink: 1, minHeight: 0 },
    "@media (max-height: 480px)": { "&:not([hidden])": { flexShrink: 0 } },
  },
});
