// The looks of a native select, which needs no positioning code and is what screen readers know best.
import { makeStyles, tokens } from "@fluentui/react-components";

export const useSelectStyles = makeStyles({
  select: {
    minWidth: 0,
    minHeight: "28px",
    font: "inherit",
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
  },
});
