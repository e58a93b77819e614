// What the form will look like, drawn from the plan that would be written: whole in the width there is, or enlarged.
import { Button, mergeClasses } from "@fluentui/react-components";
import { useState } from "react";
import type { CSSProperties } from "react";
import type { Language } from "../../domain/language";
import { t } from "../../i18n";
import type { DrawnCell, DrawnRow, FormDrawing } from "../pane-actions";
import { useFormPreviewStyles } from "./FormPreview.styles";
import { useFitScale } from "./use-fit-scale";

interface FormPreviewProps {
  readonly drawing: FormDrawing;
  readonly name: string;
  /** The language the form will be in, which need not be the pane's. */
  readonly language: Language;
}

const pxPerPoint = 4 / 3;
/** Letters of 10 points are then as large as the pane's own. */
const enlargedScale = 0.95;

export function FormPreview({ drawing, name, language }: FormPreviewProps) {
  const styles = useFormPreviewStyles();
  const [enlarged, setEnlarged] = useState(false);
  const { widthsPoints, rows } = drawing;
  const widthPx = widthsPoints.reduce((sum, width) => sum + width, 0) * pxPerPoint;
  // Browsers round each column up to a whole pixel.
  const { frame, scale } = useFitScale(widthPx + widthsPoints.length);
  const size = { rows: rows.at(-1)?.last ?? 0, columns: widthsPoints.length };
  return (
    <div className={styles.preview}>
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls has to be reached by keyboard */}
      <div ref={frame} className={styles.frame} role="region" aria-label={t("pane.forms.preview")} tabIndex={0}>
        <table className={styles.table} style={{ width: widthPx, zoom: enlarged ? enlargedScale : scale }}>
          <caption className={styles.unseen}>{t("pane.forms.previewOf", { form: name, ...size })}</caption>
          <colgroup>
            {widthsPoints.map((width, column) => (
              <col key={column} style={{ width: width * pxPerPoint }} />
            ))}
          </colgroup>
          <tbody lang={language}>
            {rows.map((row) => (
              <Row key={row.first} row={row} columns={widthsPoints.length} />
            ))}
          </tbody>
        </table>
      </div>
      <Button
        size="small"
        className={styles.enlarge}
        onClick={() => {
          setEnlarged(!enlarged);
        }}
      >
        {t(enlarged ? "pane.forms.showWhole" : "pane.forms.enlarge")}
      </Button>
    </div>
  );
}

function Row({ row: { first, last, heightPoints, cells }, columns }: { row: DrawnRow; columns: number }) {
  const styles = useFormPreviewStyles();
  if (last > first) {
    return (
      <tr>
        <td colSpan={columns} className={styles.same}>
          {t("pane.forms.sameRows", { first, last })}
        </td>
      </tr>
    );
  }
  return (
    <tr style={{ height: heightPoints * pxPerPoint }}>
      {cells.map((cell, at) => (
        <Cell key={at} cell={cell} />
      ))}
    </tr>
  );
}

function Cell({ cell: { text, columns, rows, style, computed } }: { readonly cell: DrawnCell }) {
  const styles = useFormPreviewStyles();
  const { borders, bold = false } = style;
  const shared = {
    className: mergeClasses(styles.cell, borders === "all" && styles.boxed, borders === "bottom" && styles.underlined),
    style: looksOf(style),
    ...(columns > 1 ? { colSpan: columns } : {}),
    ...(rows > 1 ? { rowSpan: rows } : {}),
  };
  // Headers are what is bold and framed.
  if (bold && borders === "all" && text !== "") {
    return (
      <th scope="col" {...shared}>
        {text}
      </th>
    );
  }
  return (
    <td {...shared}>
      {computed ? (
        <>
          <span aria-hidden="true">ƒ</span>
          <span className={styles.unseen}>{t("pane.forms.computed")}</span>
        </>
      ) : (
        text
      )}
    </td>
  );
}

function looksOf(style: DrawnCell["style"]): CSSProperties {
  const { fill, fontColor, fontSizePoints = 10, bold, italic, horizontal, vertical } = style;
  return {
    fontSize: fontSizePoints * pxPerPoint,
    lineHeight: 1.3,
    textAlign: horizontal ?? "left",
    verticalAlign: vertical === "center" || vertical === undefined ? "middle" : vertical,
    ...(fill === undefined ? {} : { backgroundColor: fill }),
    ...(fontColor === undefined ? {} : { color: fontColor }),
    ...(bold ? { fontWeight: "bold" } : {}),
    ...(italic ? { fontStyle: "italic" } : {}),
  };
}
