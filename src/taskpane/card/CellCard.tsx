// The card of the selected cell: what belongs there, what is to be looked at, and choosing what the form offers.
import { ProgressBar, Text } from "@fluentui/react-components";
import { lazy, Suspense } from "react";
import type { ReactNode, Ref } from "react";
import type { CellDescription, CellEntry } from "../../commands/results";
import type { Finding } from "../../domain/findings/finding";
import { findingSentence, t, textFor } from "../../i18n";
import { cellAddress } from "../check/cell-address";
import { findingKey } from "../check/list-findings";
import { SeverityIcon } from "../check/SeverityIcon";
import { useCellCardStyles } from "./CellCard.styles";
import { CellText } from "./CellText";

const CardControl = lazy(() => import("./CardControl"));

interface CellCardProps {
  readonly cardRef: Ref<HTMLElement>;
  readonly description: CellDescription | undefined;
  /** Of this cell. */
  readonly findings: readonly Finding[];
  onFill(entry: CellEntry): void;
}

export function CellCard({ cardRef, description, findings, onFill }: CellCardProps) {
  const styles = useCellCardStyles();
  return (
    // Takes the focus from a control that goes when another cell is shown, so that it is not lost.
    <section ref={cardRef} tabIndex={-1} className={styles.card} aria-label={t("pane.card")}>
      {description ? (
        <>
          <CardHeading description={description} />
          {!canChoose(description) && <Help text={description.help} />}
          {findings.length > 0 && <Reasons findings={findings} />}
          <CellText text={textOf(description)} findings={findings} />
          <Choosing description={description} onFill={onFill} />
          {canChoose(description) && <Help text={description.help} />}
        </>
      ) : (
        <Text as="p" className={styles.quiet}>
          {t("pane.card.empty")}
        </Text>
      )}
    </section>
  );
}

function CardHeading({ description }: { readonly description: CellDescription }) {
  const styles = useCellCardStyles();
  const { header, rowName, cell } = description;
  return (
    <>
      <div className={styles.title}>
        <Text as="h2" weight="semibold" className={styles.header}>
          {header}
        </Text>
        <span className={styles.quiet}>{addressOf(description)}</span>
      </div>
      {rowName !== "" && (
        <Text as="p" className={styles.row} title={rowName}>
          {t("pane.check.rowOf", { row: cell.row + 1, subject: rowName })}
        </Text>
      )}
    </>
  );
}

/** Above what is to be written, but below what is to be chosen, which says most of it already. */
function Help({ text }: { readonly text: string }) {
  const styles = useCellCardStyles();
  if (text === "") return null;
  return (
    <Text as="p" className={styles.quiet}>
      {text}
    </Text>
  );
}

function Reasons({ findings }: Pick<CellCardProps, "findings">) {
  const styles = useCellCardStyles();
  return (
    <ul className={styles.reasons}>
      {findings.map((finding) => (
        <li key={findingKey(finding)} className={styles.reason}>
          <SeverityIcon severity={finding.severity} />
          <span>{findingSentence(finding)}</span>
        </li>
      ))}
    </ul>
  );
}

interface CardControlProps {
  readonly description: CellDescription;
  onFill(entry: CellEntry): void;
}

/** What is to be chosen, or why nothing can be. */
function Choosing({ description, onFill }: CardControlProps): ReactNode {
  const { control, refused, cell } = description;
  if (refused !== undefined) {
    const holes = { address: addressOf(description), sheet: cell.sheet };
    return <Text as="p">{textFor(`problem.${refused}`, holes)}</Text>;
  }
  if (control.kind === "text") return null;
  return (
    <Suspense fallback={<ProgressBar aria-label={t("pane.loading")} />}>
      <CardControl key={keyOf(description)} description={description} control={control} onFill={onFill} />
    </Suspense>
  );
}

function canChoose({ control, refused }: CellDescription): boolean {
  return control.kind !== "text" && refused === undefined;
}

function textOf({ value }: CellDescription): string {
  return typeof value === "string" ? value : "";
}

function addressOf({ cell: { sheet, row, column } }: CellDescription): string {
  return cellAddress({ sheet, area: { row, column, rows: 1, columns: 1 } });
}

function keyOf(description: CellDescription): string {
  return `${description.cell.sheet}!${addressOf(description)}`;
}
