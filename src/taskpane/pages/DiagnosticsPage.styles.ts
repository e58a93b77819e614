import { makeStyles, tokens } from "@fluentui/react-components";

export const useDiagnosticsStyles = makeStyles({
  text: { display: "block", margin: 0 },
  tests: { listStyleType: "none", margin: 0, padding: 0, display: "grid", gap: tokens.spacingVerticalS },
  test: { display: "flex", gap: tokens.spacingHorizontalS, overflowWrap: "anywhere" },
  icon: { flexShrink: 0, fontSize: tokens.fontSizeBase500 },
  seen: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  facts: { margin: 0, display: "grid", gap: tokens.spacingVerticalXS },
  fact: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  value: { margin: 0, overflowWrap: "anywhere" },
});
