// Marks: conditional formats that carry our stamp in their formula. They are found again by the stamp, never by
// place or id, so they can be cleared after saving, reopening, copying and inserting rows.
import type { Mark } from "../domain/findings/finding";
import type { Area } from "../domain/sheet/area";
import { areaAddress } from "../domain/sheet/area";
import { rangeAt } from "./areas";
import type { CustomRule, RulesRead } from "./rules";

export interface MarkLook {
  readonly fill: string;
  readonly font: string;
}

/** The colours a mark of each kind has. */
export const markLooks: Readonly<Record<Mark["kind"], MarkLook>> = {
  missing: { fill: "#FFF2CC", font: "#7F6000" },
  wrong: { fill: "#F8D7DA", font: "#842029" },
  vague: { fill: "#DCEBFA", font: "#1F4E79" },
};

/** Excel cuts addresses at 8192 characters. */
const maxAddressLength = 8000;

/** The whole formula of a mark. */
export function stampedFormula(mark: Mark): string {
  return `=AND(N("kpi:${mark.kind}")=0,${mark.condition})`;
}

/** The kind of mark a rule's formula is stamped with; undefined for everybody else's rules. */
export function stampIn(formula: string): string | undefined {
  return /\bN\("kpi:([a-z-]+)"\)\s*=\s*0/i.exec(formula)?.[1]?.toLowerCase();
}

/** Those of the rules that are marks of ours. */
export function marksIn({ rules }: RulesRead): CustomRule[] {
  return rules.filter((rule) => stampIn(rule.formula) !== undefined);
}

/** Each mark once, however many findings share it. */
export function distinctMarks(marks: readonly Mark[]): Mark[] {
  return [...new Map(marks.map((mark) => [markKey(mark), mark])).values()];
}

/** Queues the removal of marks that were read. */
export function removeMarks(marks: readonly CustomRule[]): void {
  for (const { format } of marks) format.delete();
}

/** Queues new marks. */
export function addMarks(sheet: Excel.Worksheet, marks: readonly Mark[]): void {
  for (const mark of marks) addRule(sheet, mark.areas, stampedFormula(mark), markLooks[mark.kind]);
}

/** A mark taken off, as plain data to put back. */
export interface RemovedMark {
  readonly formula: string;
  readonly areas: readonly Area[];
}

/** Queues marks that were taken off before. */
export function putBackMarks(sheet: Excel.Worksheet, marks: readonly RemovedMark[]): void {
  for (const { formula, areas } of marks) {
    const kind = stampIn(formula);
    addRule(sheet, areas, formula, kind === "missing" || kind === "wrong" ? markLooks[kind] : markLooks.vague);
  }
}

function addRule(sheet: Excel.Worksheet, areas: readonly Area[], formula: string, look: MarkLook): void {
  const [first] = areas;
  if (first === undefined) return;
  const target = areas.length === 1 ? rangeAt(sheet, first) : sheet.getRanges(addressList(areas));
  const { custom } = target.conditionalFormats.add("Custom");
  custom.rule.formula = formula;
  custom.format.fill.color = look.fill;
  custom.format.font.color = look.font;
}

/** As many of the areas as one address can name. */
function addressList(areas: readonly Area[]): string {
  const list = areas.map(areaAddress).join(",");
  return list.length <= maxAddressLength ? list : list.slice(0, list.lastIndexOf(",", maxAddressLength));
}

function markKey(mark: Mark): string {
  return `${mark.kind} ${mark.areas.map(areaAddress).join(",")} ${mark.condition}`;
}
