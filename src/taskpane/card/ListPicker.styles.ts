import { makeStyles, tokens } from "@fluentui/react-components";

// Lists of ten have to fit beside the findings: closer together than elsewhere, still 24 px high.
const close = {
  "& label": { padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS}`, overflowWrap: "anywhere" },
} as const;

export const useListPickerStyles = makeStyles({
  boxes: { display: "grid" },
  box: { ...close, "& .fui-Checkbox__indicator": { margin: tokens.spacingVerticalXS } },
  radio: { ...close, "& .fui-Radio__indicator": { margin: tokens.spacingVerticalXS } },
});
