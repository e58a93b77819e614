import { makeStyles, tokens } from "@fluentui/react-components";

export const useCopyButtonStyles = makeStyles({
  copy: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS, minWidth: 0 },
  byHand: { display: "grid", width: "100%" },
  text: {
    boxSizing: "border-box",
    width: "100%",
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    fontFamily: tokens.fontFamilyMonospace,
  },
});
