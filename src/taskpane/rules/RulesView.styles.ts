import { makeStyles, tokens } from "@fluentui/react-components";

export const useRulesViewStyles = makeStyles({
  panel: { marginTop: tokens.spacingVerticalL },
  choice: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXS },
  title: { fontWeight: tokens.fontWeightSemibold, cursor: "pointer" },
  group: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, marginTop: tokens.spacingVerticalS },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  told: { display: "flex", gap: tokens.spacingHorizontalXS, margin: `${tokens.spacingVerticalXS} 0` },
  icon: { flexShrink: 0, marginTop: tokens.spacingVerticalXXS },
  words: { margin: 0, overflowWrap: "anywhere" },
  actions: { display: "flex", flexWrap: "wrap", alignItems: "flex-end", gap: tokens.spacingHorizontalS },
  code: { display: "block", overflowWrap: "anywhere", fontFamily: tokens.fontFamilyMonospace },
  table: { width: "100%", borderCollapse: "collapse" },
  caption: { textAlign: "start", fontWeight: tokens.fontWeightSemibold },
  cell: {
    textAlign: "start",
    padding: tokens.spacingHorizontalXXS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "anywhere",
  },
});
