// A few cells as they stand on a sheet: column letters, row numbers, values; some of them picked out.
import type { CellValue } from "../../domain/sheet/cell";
import { columnLetters } from "../../domain/sheet/area";

export interface PickedCell {
  readonly kind: "formula" | "flagged";
  /** What picks it out, for those who do not see it. */
  readonly label: string;
}

interface SheetTableProps {
  readonly label: string;
  readonly rows: readonly (readonly CellValue[])[];
  picked?(row: number, column: number): PickedCell | undefined;
}

export function SheetTable({ label, rows, picked = () => undefined }: SheetTableProps) {
  const columns = Array.from({ length: Math.max(...rows.map((row) => row.length)) }, (_column, column) => column);
  return (
    <table className="cells" aria-label={label}>
      <thead>
        <tr>
          <td />
          {columns.map((column) => (
            <th key={column} scope="col">
              {columnLetters(column)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((cells, row) => (
          <tr key={row}>
            <th scope="row">{row + 1}</th>
            {columns.map((column) => (
              <SheetCell key={column} value={cells[column] ?? ""} picked={picked(row, column)} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function SheetCell({ value, picked }: { readonly value: CellValue; readonly picked: PickedCell | undefined }) {
  const classes = [typeof value === "number" ? "number" : "", picked?.kind ?? ""].join(" ").trim();
  const text = typeof value === "boolean" ? String(value).toUpperCase() : String(value);
  return (
    <td className={classes === "" ? undefined : classes}>
      {picked?.kind === "flagged" ? <mark>{text === "" ? "\u00a0" : text}</mark> : text}
      {picked && <span className="unseen"> ({picked.label})</span>}
    </td>
  );
}
