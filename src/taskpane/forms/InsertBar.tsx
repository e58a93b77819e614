// What will happen, Insert, and the question when cells are in the way.
import { Button, Text } from "@fluentui/react-components";
import { useRef } from "react";
import { t } from "../../i18n";
import type { FluentRef } from "../fluent-ref";
import type { FormDrawing } from "../pane-actions";
import { useFormDetailStyles } from "./FormDetail.styles";
import { OccupiedQuestion } from "./OccupiedQuestion";
import type { useInsertForm } from "./use-insert-form";

type Insertion = Pick<ReturnType<typeof useInsertForm>, "insert" | "inserting" | "occupied" | "dropQuestion">;

interface InsertBarProps extends Insertion {
  readonly drawing: FormDrawing | undefined;
  readonly where: "newSheet" | "selection";
  /** An option has to be put right before. */
  readonly refused: boolean;
  onRefused(): void;
}

export function InsertBar({ insert, inserting, occupied, dropQuestion, ...rest }: InsertBarProps) {
  const styles = useFormDetailStyles();
  const button = useRef<HTMLButtonElement>(null);
  // The question goes with its answer, so the focus goes back to where it came from.
  const answer = (how: Parameters<typeof insert>[0] | undefined) => {
    dropQuestion();
    button.current?.focus();
    if (how) void insert(how);
  };
  return (
    <div className={styles.insert}>
      {occupied ? (
        <OccupiedQuestion
          address={occupied}
          onNewSheet={() => {
            answer({ where: "newSheet" });
          }}
          onOverwrite={() => {
            answer({ overwrite: true });
          }}
          onCancel={() => {
            answer(undefined);
          }}
        />
      ) : (
        <WhatHappens {...rest} />
      )}
      <Button
        ref={button as FluentRef}
        appearance={occupied ? "secondary" : "primary"}
        disabledFocusable={inserting}
        aria-busy={inserting}
        onClick={() => {
          if (rest.refused) rest.onRefused();
          else void insert({});
        }}
      >
        {t("pane.forms.insert")}
      </Button>
    </div>
  );
}

function WhatHappens({ drawing, where, refused }: Pick<InsertBarProps, "drawing" | "where" | "refused">) {
  const styles = useFormDetailStyles();
  if (!drawing || refused) return null;
  const { sheetName: sheet, rows, widthsPoints } = drawing;
  const size = { rows: rows.at(-1)?.last ?? 0, columns: widthsPoints.length };
  return (
    <Text as="p" className={styles.summary}>
      {where === "newSheet" ? t("pane.forms.willAddSheet", { sheet, ...size }) : t("pane.forms.willWrite", size)}
    </Text>
  );
}
