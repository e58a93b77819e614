import { makeStyles, tokens } from "@fluentui/react-components";

export const useMarkLegendStyles = makeStyles({
  legend: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalM,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
  entry: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXS },
  // The very colours of the sheet, also where the theme is dark or colours are forced.
  swatch: {
    padding: `0 ${tokens.spacingHorizontalXS}`,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    forcedColorAdjust: "none",
  },
});
