import { makeStyles, tokens } from "@fluentui/react-components";

export const useWriteBoxStyles = makeStyles({
  text: { width: "100%", margin: `${tokens.spacingVerticalXS} 0` },
});
