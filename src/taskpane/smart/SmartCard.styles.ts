import { makeStyles, tokens } from "@fluentui/react-components";

export const useSmartCardStyles = makeStyles({
  card: {
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
  },
  title: { cursor: "pointer", fontWeight: tokens.fontWeightSemibold },
});
