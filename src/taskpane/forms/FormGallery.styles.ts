import { makeStyles, tokens } from "@fluentui/react-components";
import { focusRing } from "../focus-ring";

export const useFormGalleryStyles = makeStyles({
  gallery: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  count: { color: tokens.colorNeutralForeground2, ":empty": { display: "none" } },
  audiences: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  narrow: { minWidth: 0 },
  nothing: { display: "grid", justifyItems: "start", gap: tokens.spacingVerticalS },
  tip: { margin: 0 },
  heading: { display: "block", margin: `${tokens.spacingVerticalXS} 0`, color: tokens.colorNeutralForeground2 },
  list: { listStyleType: "none", margin: 0, padding: 0, display: "grid", gap: tokens.spacingVerticalS },
  card: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXXS,
    width: "100%",
    padding: tokens.spacingHorizontalM,
    textAlign: "start",
    font: "inherit",
    cursor: "pointer",
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":active": { backgroundColor: tokens.colorNeutralBackground1Pressed },
    ...focusRing,
  },
  audience: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  name: {
    fontWeight: tokens.fontWeightSemibold,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
  },
  // Two lines say which form it is; all of it stands above its preview.
  summary: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase300,
    display: "-webkit-box",
    WebkitBoxOrient: "vertical",
    WebkitLineClamp: "2",
    overflow: "hidden",
  },
});
