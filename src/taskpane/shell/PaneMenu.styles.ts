import { makeStyles, tokens } from "@fluentui/react-components";

export const usePaneMenuStyles = makeStyles({
  menu: { position: "relative", flexShrink: 0 },
  list: {
    position: "absolute",
    top: "100%",
    right: 0,
    zIndex: 1,
    minWidth: "140px",
    display: "grid",
    padding: tokens.spacingVerticalXS,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    borderRadius: tokens.borderRadiusMedium,
    boxShadow: tokens.shadow16,
  },
  item: { width: "100%", justifyContent: "start" },
});
