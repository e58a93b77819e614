import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

export const useSheetLineStyles = makeStyles({
  header: {
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS}`,
    // Excel for Mac draws its own menu over the corner.
    paddingRight: "44px",
    minWidth: 0,
  },
  sheet: {
    ...typographyStyles.subtitle2,
    display: "block",
    margin: 0,
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
  },
  // "3 to look at" is read as one.
  part: { whiteSpace: "nowrap" },
  line: {
    ...typographyStyles.caption1,
    display: "block",
    margin: 0,
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
});
