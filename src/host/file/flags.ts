// Which cells are unlocked or hide their formula, asked cell by cell, row after row.
import type { Area } from "../engine/area";

export class FlaggedCells {
  private row = -1;
  private line: readonly Area[] = [];

  constructor(
    private readonly areas: readonly Area[],
    /** Rows of the sheet: what reaches the last one means the column and not its blank cells. */
    private readonly rowCount: number,
  ) {}

  has(row: number, column: number): boolean {
    if (row !== this.row) {
      this.row = row;
      this.line = this.areas.filter((area) => row >= area.row && row < area.row + area.rows);
    }
    return this.line.some((area) => column >= area.column && column < area.column + area.columns);
  }

  /** Whether a column has the flag wherever no cell says otherwise. */
  hasColumn(column: number): boolean {
    return this.areas.some(
      (area) => this.isOpenEnded(area) && column >= area.column && column < area.column + area.columns,
    );
  }

  /** Areas whose blank cells have the flag one by one. */
  bounded(): Area[] {
    return this.areas.filter((area) => !this.isOpenEnded(area));
  }

  /** Columns that have the flag as a whole. */
  columns(): number[] {
    const open = this.areas.filter((area) => this.isOpenEnded(area));
    return open.flatMap(({ column, columns }) => Array.from({ length: columns }, (_, index) => column + index));
  }

  private isOpenEnded({ row, rows }: Area): boolean {
    return row + rows >= this.rowCount;
  }
}
