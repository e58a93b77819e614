// The picture of a form: a table with the form's own widths, heights, merged cells and colours, on white like paper.
import type { DrawnCell, DrawnRow, Form } from "../../domain/forms";
import { columnLetters } from "../../domain/sheet/area";
import { drawForm } from "./form-drawing";
import { useHelp } from "./help-context";
import { ScrollBox } from "./ScrollBox";

export function FormDrawing({ form }: { readonly form: Form }) {
  const { say, of, language, classes } = useHelp();
  const { widthsPoints, rows } = drawForm(form, language);
  return (
    <figure>
      <ScrollBox label={say("drawing")} className="sheet">
        <table aria-label={say("drawingOf", { form: of(form.name) })}>
          <colgroup>
            <col className="numbers" />
            {widthsPoints.map((width, column) => (
              <col key={column} className={classes.width(width)} />
            ))}
          </colgroup>
          <thead>
            <tr>
              <td />
              {widthsPoints.map((_width, column) => (
                <th key={column} scope="col">
                  {columnLetters(column)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <Row key={row.first} row={row} columns={widthsPoints.length} />
            ))}
          </tbody>
        </table>
      </ScrollBox>
      <figcaption>{say("drawingLegend")}</figcaption>
    </figure>
  );
}

function Row({ row: { first, last, heightPoints, cells }, columns }: { row: DrawnRow; columns: number }) {
  const { say, classes } = useHelp();
  if (last > first) {
    return (
      <tr className="same">
        <th scope="row">⋮</th>
        <td colSpan={columns}>{say("sameRows", { first, last })}</td>
      </tr>
    );
  }
  return (
    <tr className={classes.height(heightPoints)}>
      <th scope="row">{first}</th>
      {cells.map((cell, at) => (
        <Cell key={at} cell={cell} />
      ))}
    </tr>
  );
}

function Cell({ cell: { text, columns, rows, style, list, computed } }: { readonly cell: DrawnCell }) {
  const { classes } = useHelp();
  const names = classes.cell(style);
  return (
    <td
      className={names === "" ? undefined : names}
      colSpan={columns > 1 ? columns : undefined}
      rowSpan={rows > 1 ? rows : undefined}
    >
      {computed ? "ƒ" : text}
      {list && <span className="arrow">▾</span>}
    </td>
  );
}
