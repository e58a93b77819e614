import { makeStyles, tokens } from "@fluentui/react-components";

// Where there is little height the list and the card would take it from each other: then all of it scrolls.
const little = "@media (max-height: 480px)";

export const useCheckViewStyles = makeStyles({
  view: {
    display: "flex",
    flexDirection: "column",
    height: "100%",
    [little]: { height: "auto" },
  },
  list: {
    display: "flex",
    flexDirection: "column",
    flexGrow: 1,
    flexShrink: 1,
    minHeight: "160px",
    gap: tokens.spacingVerticalM,
    overflowY: "auto",
    padding: tokens.spacingHorizontalM,
    "& > *": { flexShrink: 0 },
    [little]: { overflowY: "visible" },
  },
  card: {
    flexShrink: 0,
    maxHeight: "58%",
    overflowY: "auto",
    [little]: { maxHeight: "none" },
  },
  hint: { margin: 0, color: tokens.colorNeutralForeground2 },
});
