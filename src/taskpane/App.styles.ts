import { makeStyles } from "@fluentui/react-components";

export const useAppStyles = makeStyles({
  provider: { height: "100vh" },
});
