import { makeStyles, tokens } from "@fluentui/react-components";

export const useRewriteListStyles = makeStyles({
  list: {
    display: "flex",
    flexDirection: "column",
    alignItems: "start",
    gap: tokens.spacingVerticalXS,
  },
  title: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  // A text is as long as it is: it wraps, and reads from its beginning.
  text: {
    justifyContent: "start",
    textAlign: "start",
    fontWeight: tokens.fontWeightRegular,
    whiteSpace: "pre-wrap",
    overflowWrap: "anywhere",
    maxWidth: "100%",
  },
  blank: { color: tokens.colorBrandForeground1, fontWeight: tokens.fontWeightSemibold },
});
