// What stands in the selected cell, with the words that a finding means marked in it.
import type { Finding } from "../../domain/findings/finding";
import { useCellTextStyles } from "./CellText.styles";
import { piecesOf } from "./marked-text";

interface CellTextProps {
  readonly text: string;
  readonly findings: readonly Finding[];
}

/** Nothing when no finding means a part of the text: then the cell itself shows it better. */
export function CellText({ text, findings }: CellTextProps) {
  const styles = useCellTextStyles();
  const pieces = piecesOf(
    text,
    findings.flatMap(({ span }) => span ?? []),
  );
  if (!pieces.some(({ marked }) => marked)) return null;
  return (
    <p className={styles.text}>
      {pieces.map((piece, index) =>
        piece.marked ? (
          <mark key={index} className={styles.mark}>
            {piece.text}
          </mark>
        ) : (
          <span key={index}>{piece.text}</span>
        ),
      )}
    </p>
  );
}
