// Gives a form's table more item rows, with all that belongs to them, and completes rows that were put in by hand.
import type { FormRows } from "../domain/forms/find-form-rows";
import type { Area } from "../domain/sheet/area";
import { areaAddress } from "../domain/sheet/area";
import { finishRows, insertRows, raisedRows } from "../excel/insert-rows";
import { problem } from "../excel/problem";
import { readFormSheet } from "../excel/read-form-rows";
import { readRules } from "../excel/rules";
import { remember } from "../excel/undo-stack";
import { loadForms } from "./load-forms";
import type { Command } from "./outcome";
import { fail, succeed } from "./outcome";
import type { AddedRowsReport, AddRowsOptions } from "./results";

const name = "addRows";

/**
 * Adds rows to the form's table the selection is in, else to the one that grows; below the selected item row, else at
 * the end. With 0 it only completes rows put in by hand: computed cells that are blank, merged cells, totals. Three
 * syncs. Refuses a protected sheet, one without such a table or with several where none is selected, and one where
 * merged cells tie the form to what stands beside it. Never writes over a cell that is not blank, except formulas that
 * have to name more rows.
 */
export const addRows: Command<AddRowsOptions, AddedRowsReport> = {
  name,
  done: ({ sheet, rows, completed }) => ({
    key: `done.addRows${rows === 0 ? (completed === 0 ? ".nothing" : ".completed") : completed === 0 ? "" : ".both"}`,
    arguments: { sheet, rows, completed },
  }),
  act: async (context, { rows }) => {
    const read = await readFormSheet(context);
    const { sheet } = read;
    if (read.isProtected) return fail(problem("protected", { sheet: sheet.name }));
    const { findFormRows, forms, itemHeight, knownForms, planRows, rulesForRows } = await loadForms();
    const found = chosenTable(findFormRows(read.grid, forms, knownForms), read.selected);
    if (typeof found === "string") return fail(problem(found, { sheet: sheet.name }));
    const plan = planRows(read.grid, found, { count: rows, ...belowOf(read.selected, found) });
    if (plan === "merged-across") return fail(problem("merged-across", { sheet: sheet.name }));
    if (plan.items.rows > mostRows) return fail(problem("too-many-rows", { count: plan.items.rows, most: mostRows }));
    const header = { ...found.items, row: found.headerRow, rows: 1 };
    // Where rows go in between others Excel's own rules grow with them.
    const standing = plan.atEnd && rows > 0 ? read.rules : undefined;
    const { written, looks } = await insertRows(context, sheet, { plan, header, rules: standing });
    const raised = raisedRows(plan, looks);
    const step = { command: name, sheetId: sheet.id, sheetName: sheet.name };
    const oldMerges = plan.merges.filter((area) => !isInRows(area, plan.added));
    if (rows > 0 || plan.completed > 0 || plan.formulas.length > 0) {
      remember({ kind: "rows", ...step, ...written, ...plan, written: plan.formulas, merges: oldMerges, raised });
    }
    if (rows > 0) {
      const rules = standing ? rulesForRows(found, plan, (await readRules(context, standing)).rules) : [];
      await finishRows(context, sheet, { plan, looks, raised, rules, ownHeight: itemHeight(found.table) });
    }
    return succeed({ sheet: sheet.name, rows, completed: plan.completed, area: areaAddress(plan.added) });
  },
};

/** The most item rows a form is given. */
const mostRows = 500;

/** The table the selection is in, from its headers down; else the only one that grows; else the only one. */
function chosenTable(tables: readonly FormRows[], selected: Area): FormRows | "no-growing-table" | "which-table" {
  const inside = tables.find(({ headerRow, items }) => {
    const isBeside = selected.column >= items.column + items.columns || selected.column < items.column;
    return !isBeside && selected.row >= headerRow && selected.row < items.row + items.rows;
  });
  const growing = tables.filter(({ table }) => table.grows);
  const [only, ...others] = growing.length > 0 ? growing : tables;
  if (inside) return inside;
  if (!only) return "no-growing-table";
  return others.length === 0 ? only : "which-table";
}

function belowOf(selected: Area, { items }: FormRows): { below?: number } {
  const row = selected.row + selected.rows - 1;
  const isInside = selected.column >= items.column && selected.column < items.column + items.columns;
  return isInside && row >= items.row && row < items.row + items.rows ? { below: row } : {};
}

function isInRows(area: Area, { row, rows }: Area): boolean {
  return area.row >= row && area.row < row + rows;
}
