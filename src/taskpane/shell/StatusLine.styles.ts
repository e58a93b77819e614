import { makeStyles, tokens } from "@fluentui/react-components";

export const useStatusLineStyles = makeStyles({
  footer: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    minHeight: "36px",
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalM}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  undo: { flexShrink: 0, whiteSpace: "nowrap" },
  text: { flexGrow: 1, minWidth: 0, fontSize: tokens.fontSizeBase200, overflowWrap: "anywhere" },
});
