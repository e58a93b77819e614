// Severities as shapes: told apart without colour.
import { mergeClasses } from "@fluentui/react-components";
import { ErrorCircleRegular } from "@fluentui/react-icons/svg/error-circle";
import { InfoRegular } from "@fluentui/react-icons/svg/info";
import { WarningRegular } from "@fluentui/react-icons/svg/warning";
import type { Severity } from "../../domain/findings/finding";
import { useSeverityIconStyles } from "./SeverityIcon.styles";

const icons = { error: ErrorCircleRegular, warning: WarningRegular, info: InfoRegular };

export function SeverityIcon({ severity }: { readonly severity: Severity }) {
  const styles = useSeverityIconStyles();
  const Icon = icons[severity];
  return <Icon aria-hidden className={mergeClasses(styles.icon, styles[severity])} />;
}
