import { makeStyles, tokens } from "@fluentui/react-components";

export const useCheckResultStyles = makeStyles({
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  nothing: { display: "flex", gap: tokens.spacingHorizontalS },
  icon: { flexShrink: 0, fontSize: tokens.fontSizeBase600, color: tokens.colorStatusSuccessForeground1 },
  line: { display: "block", margin: `0 0 ${tokens.spacingVerticalXS}` },
});
