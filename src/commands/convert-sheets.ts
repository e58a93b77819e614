// How a conversion is done: plan every sheet, write, prove, remember, report.
import type { Conversions } from "../domain/conversion/conversions";
import { conversionsSection } from "../domain/conversion/conversions";
import { rememberedOf } from "../domain/conversion/known-again";
import type { ConversionTarget } from "../domain/conversion/plan-conversion";
import { mayFillOthers, planConversion } from "../domain/conversion/plan-conversion";
import type { RememberedSheet } from "../domain/conversion/remember";
import { conversionsAfter } from "../domain/conversion/remember";
import { sectionOf } from "../domain/store";
import type { ProvedSheet, SheetChanges } from "../excel/convert";
import type { OpenedSheets } from "../excel/open-sheets";
import { openWholeSheets, readSpills } from "../excel/open-sheets";
import { problem } from "../excel/problem";
import { remember } from "../excel/undo-stack";
import { writeConversion } from "../excel/write-conversion";
import type { ConversionReport, ConvertOptions, KeptPlace } from "./conversion-results";
import type { Outcome } from "./outcome";
import { fail, succeed } from "./outcome";

type PlannedSheet = SheetChanges & RememberedSheet & { readonly left: readonly KeptPlace[] };

/** See the command convertFormulas. */
export async function convertSheets(
  context: Excel.RequestContext,
  { to, scope, watch }: ConvertOptions,
): Promise<Outcome<ConversionReport>> {
  const { opened, ...all } = await openWholeSheets(context, scope);
  if ("reason" in opened.store) return fail(opened.store);
  const conversions = sectionOf(opened.store, conversionsSection);
  const sheets = await planSheets(context, { ...all, conversions, to });
  const changing = sheets.filter(({ changes }) => changes.length > 0);
  const locked = changing.find(({ sheet }) => sheet.protection.protected);
  if (locked) return fail(problem("protected", { sheet: locked.grid.sheet }));
  const left = sheets.flatMap((one) => one.left);
  // What is lost is forgotten once it was listed, which is a change too.
  const forgets = to === "kpi" && left.length > 0;
  if (changing.length === 0 && !forgets) return succeed(reportOf(to, left, { sheets: [], stopped: false }));
  const stayedOn = (proved: readonly ProvedSheet[]) =>
    sheets.map((one) => ({ ...one, stayed: proved.find(({ sheet }) => sheet === one.sheet)?.stayed ?? [] }));
  const proved = await writeConversion(context, changing, {
    opened,
    store: opened.store,
    conversionsAfter: (stayed) => conversionsAfter(conversions, to, stayedOn(stayed)),
    watch,
  });
  if ("reason" in proved) return fail(proved);
  if (!proved.stopped) rememberStep(proved.sheets, conversions);
  return succeed(reportOf(to, left, proved));
}

interface Planning extends Omit<OpenedSheets, "opened"> {
  readonly conversions: Conversions;
  readonly to: ConversionTarget;
}

/** Plans every sheet. Values need one sync more where formulas may fill cells beside their own. */
async function planSheets(
  context: Excel.RequestContext,
  { sheets, names, conversions, to }: Planning,
): Promise<PlannedSheet[]> {
  const asked = sheets.map(({ sheet, grid }) => ({ sheet, cells: to === "values" ? mayFillOthers(grid) : [] }));
  const spills = await readSpills(context, asked);
  return sheets.map((one, at): PlannedSheet => {
    const { grid } = one;
    const remembered = rememberedOf(grid, conversions, names);
    const { changes, kept } = planConversion(grid, { to, remembered, spills: spills[at] ?? [] });
    return { ...one, remembered, changes, left: kept.map((cell) => ({ sheet: grid.sheet, ...cell })) };
  });
}

function rememberStep(proved: readonly ProvedSheet[], conversions: Conversions): void {
  const sheets = proved.flatMap(({ sheet, stayed }) =>
    stayed.length === 0 ? [] : [{ id: sheet.id, name: sheet.name, cells: stayed }],
  );
  const [first] = sheets;
  if (!first) return;
  remember({
    kind: "contents",
    command: "convertFormulas",
    sheetId: first.id,
    sheetName: first.name,
    sheets,
    conversions,
  });
}

function reportOf(
  to: ConversionTarget,
  left: readonly KeptPlace[],
  { sheets, stopped }: { readonly sheets: readonly ProvedSheet[]; readonly stopped: boolean },
): ConversionReport {
  const stayed = sheets.flatMap((one) => one.stayed);
  const putBack = sheets.flatMap(({ putBack: cells, grid }) =>
    cells.map(({ cell: { row, column }, reason }): KeptPlace => ({ sheet: grid.sheet, row, column, reason })),
  );
  return {
    to,
    converted: stayed.length,
    kept: stopped ? [] : [...left, ...putBack],
    frozen: stayed.filter(({ frozen }) => frozen).length,
    stopped,
  };
}
