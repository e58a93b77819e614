import { makeStyles, tokens } from "@fluentui/react-components";

export const useNumberLineStyles = makeStyles({
  line: { listStyleType: "none", margin: 0, padding: 0 },
  step: {
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderLeft: `4px solid ${tokens.colorBrandStroke1}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  empty: { borderLeftStyle: "dashed", borderLeftColor: tokens.colorNeutralStroke1, fontStyle: "italic" },
  range: { fontVariantNumeric: "tabular-nums" },
  grade: { fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
});
