// Probes of what writing to cells does, and of our own undo.
import type { SheetPlan } from "../domain/sheet/sheet-plan";
import { applyPlan } from "./apply";
import { cellInput } from "./cell-input";
import type { Probe } from "./probe";
import { queueTarget, targetOf } from "./target";
import { undo } from "./undo";

const hostileTexts = ["=1+1", "+1", "-1", "@SUM(1)", "'quoted", "1-10", "TRUE", "＝1+1"];

export const cellProbes: Readonly<Record<string, Probe>> = {
  "text-not-formula": async (context, sheet) => {
    const range = sheet.getRange(`A1:A${String(hostileTexts.length)}`);
    range.formulas = hostileTexts.map((text) => [cellInput(text)]);
    range.load("values");
    await context.sync();
    const seen = (range.values as unknown[][]).map(([value]) => value);
    return { holds: hostileTexts.every((text, i) => seen[i] === text), seen: JSON.stringify(seen) };
  },

  "text-cell": async (context, sheet) => {
    const range = sheet.getRange("B1");
    range.numberFormat = [["@"]];
    range.formulas = [["1-10"]];
    range.load("values");
    await context.sync();
    const value: unknown = range.values[0]?.[0];
    return { holds: value === "1-10", seen: JSON.stringify(value) };
  },

  "null-leaves": async (context, sheet) => {
    const range = sheet.getRange("C1:D1");
    range.formulas = [["left", "cleared"]];
    await context.sync();
    range.formulas = [[null, ""]];
    range.load("values");
    await context.sync();
    const seen = JSON.stringify(range.values);
    return { holds: seen === '[["left",""]]', seen };
  },

  undo: async (context, sheet) => {
    const range = sheet.getRange("F1:G2");
    range.formulas = [
      ["before", 1],
      ["", "=G1+1"],
    ];
    range.format.fill.color = "#DDEBF7";
    const queued = queueTarget(sheet, plan.area);
    sheet.load(["id", "name"]);
    await context.sync();
    const before = targetOf(queued);
    const takeBack = () => Promise.resolve(false);
    const { after, ruleIds, names } = await applyPlan(context, sheet, plan, { ownSheet: false, takeBack });
    const step = { command: "undo", sheetId: sheet.id, sheetName: sheet.name };
    await undo(context, { kind: "plan", ...step, before, after, merged: plan.merges, ruleIds, names });
    range.load("formulas");
    const fill = sheet.getRange("F1").format.fill;
    fill.load("color");
    await context.sync();
    const seen = `${JSON.stringify(range.formulas)} ${fill.color}`;
    return { holds: seen === '[["before",1],["","=G1+1"]] #DDEBF7', seen };
  },
};

const area = { row: 0, column: 5, rows: 2, columns: 2 };

/** A small plan over F1:G2. */
const plan: SheetPlan = {
  area,
  sheetName: "",
  blocks: [
    {
      row: 0,
      column: 5,
      cells: [
        [{ text: "after" }, { formula: "=1+1" }],
        [{ clear: true }, { number: 5 }],
      ],
    },
  ],
  styles: [{ area, style: { fill: "#FFFF00", bold: true, numberFormat: "0.00" } }],
  merges: [],
  validations: [],
  rules: [],
  names: [],
  columnWidthsPoints: [],
  rowHeightsPoints: [],
  frozenRows: 0,
};
