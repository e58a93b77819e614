// PageLayout: how a sheet prints. Kept in the extras; the engine knows nothing of paper.
import type { Area } from "../../engine/area";
import type { HeaderFooterPart, PageSetup } from "../../engine/extras";
import { asFlag, asNumber, asRecord, asText, oneOf, type Args } from "../core/args";
import { action, defineClass, object, type PropertyDefinition } from "../core/definition";
import type { Env } from "../core/env";
import { invalidArgument } from "../core/errors";
import { excelEnums } from "../data/excel-enums.data";
import { excelColumns, excelRows } from "../sheet/address";
import type { AreasTarget, RangeTarget, SheetTarget } from "../sheet/range-target";
import { rangeArgument } from "./sheet-parts";

type Page = PropertyDefinition<SheetTarget>;
type Margin = keyof PageSetup["margins"];

function pageOf({ sheetId }: SheetTarget, env: Env): PageSetup {
  return env.engine.extras.sheet(sheetId).page;
}

/** Excel's margins for a new sheet, in points. */
const defaultMargins: Readonly<Record<Margin, number>> = { top: 54, bottom: 54, left: 50.4, right: 50.4, header: 21.6, footer: 21.6 }; // prettier-ignore

function margin(side: Margin): Page {
  return {
    get: (target, env) => pageOf(target, env).margins[side] ?? defaultMargins[side],
    set: (target, wanted, env) => {
      const points = asNumber(wanted);
      if (points < 0) invalidArgument();
      pageOf(target, env).margins[side] = points;
      env.touched();
    },
  };
}

type Flag = "centerHorizontally" | "centerVertically" | "blackAndWhite" | "printGridlines" | "printHeadings";

function flag(name: Flag): Page {
  return {
    get: (target, env) => pageOf(target, env)[name] ?? false,
    set: (target, wanted, env) => {
      pageOf(target, env)[name] = asFlag(wanted);
      env.touched();
    },
  };
}

const paperTypes = Object.values(excelEnums.PaperType);

function setZoom(target: SheetTarget, wanted: unknown, env: Env): void {
  const zoom: Record<string, number> = {};
  for (const [name, amount] of Object.entries(asRecord(wanted))) {
    if (!["scale", "horizontalFitToPages", "verticalFitToPages"].includes(name)) invalidArgument();
    if (amount !== undefined && amount !== null) zoom[name] = asNumber(amount);
  }
  const { scale } = zoom;
  if (scale !== undefined && (scale < 10 || scale > 400)) invalidArgument();
  pageOf(target, env).zoom = zoom;
  env.touched();
}

const properties: Record<string, Page> = {
  orientation: {
    get: (target, env) => (pageOf(target, env).orientation === "landscape" ? "Landscape" : "Portrait"),
    set: (target, wanted, env) => {
      const landscape = oneOf(wanted, ["Portrait", "Landscape"]) === "Landscape";
      pageOf(target, env).orientation = landscape ? "landscape" : "portrait";
      env.touched();
    },
  },
  paperSize: {
    get: (target, env) => pageOf(target, env).paperSize ?? null,
    set: (target, wanted, env) => {
      pageOf(target, env).paperSize = oneOf(wanted, paperTypes);
      env.touched();
    },
  },
  topMargin: margin("top"),
  bottomMargin: margin("bottom"),
  leftMargin: margin("left"),
  rightMargin: margin("right"),
  headerMargin: margin("header"),
  footerMargin: margin("footer"),
  centerHorizontally: flag("centerHorizontally"),
  centerVertically: flag("centerVertically"),
  blackAndWhite: flag("blackAndWhite"),
  printGridlines: flag("printGridlines"),
  printHeadings: flag("printHeadings"),
  zoom: { get: (target, env) => pageOf(target, env).zoom ?? { scale: 100 }, set: setZoom },
};

function areasArgument(target: SheetTarget, args: Args, env: Env): readonly Area[] {
  const given = args.raw(0);
  const isAreas = typeof given === "object" && given !== null && "areas" in given;
  return isAreas ? (given as AreasTarget).areas : [rangeArgument(target, args, env)];
}

function printArea(target: SheetTarget, env: Env): AreasTarget | null {
  const areas = pageOf(target, env).printAreas;
  return areas.length > 0 ? { sheetId: target.sheetId, areas } : null;
}

function titleRows(target: SheetTarget, env: Env): RangeTarget | null {
  const rows = pageOf(target, env).titleRows;
  return rows ? { sheetId: target.sheetId, area: { ...rows, column: 0, columns: excelColumns } } : null;
}

function titleColumns(target: SheetTarget, env: Env): RangeTarget | null {
  const columns = pageOf(target, env).titleColumns;
  return columns ? { sheetId: target.sheetId, area: { ...columns, row: 0, rows: excelRows } } : null;
}

const pointsPer: Readonly<Record<string, number>> = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 };

function setMargins(target: SheetTarget, args: Args, env: Env): void {
  const factor = pointsPer[args.text(0)] ?? invalidArgument();
  for (const [side, wanted] of Object.entries(args.record(1))) {
    if (!(side in defaultMargins)) invalidArgument();
    pageOf(target, env).margins[side as Margin] = asNumber(wanted) * factor;
  }
  env.touched();
}

export const pageLayoutClass = defineClass<SheetTarget>({
  name: "PageLayout",
  properties,
  children: { headersFooters: { className: "HeaderFooterGroup", get: (target) => target } },
  methods: {
    setPrintArea: action((target, args, env) => {
      pageOf(target, env).printAreas = areasArgument(target, args, env);
      env.touched();
    }),
    getPrintArea: object("RangeAreas", (target, _args, env) => printArea(target, env)),
    getPrintAreaOrNullObject: object("RangeAreas", (target, _args, env) => printArea(target, env)),
    setPrintTitleRows: action((target, args, env) => {
      const { row, rows } = rangeArgument(target, args, env);
      pageOf(target, env).titleRows = { row, rows };
      env.touched();
    }),
    getPrintTitleRowsOrNullObject: object("Range", (target, _args, env) => titleRows(target, env)),
    setPrintTitleColumns: action((target, args, env) => {
      const { column, columns } = rangeArgument(target, args, env);
      pageOf(target, env).titleColumns = { column, columns };
      env.touched();
    }),
    getPrintTitleColumnsOrNullObject: object("Range", (target, _args, env) => titleColumns(target, env)),
    setPrintMargins: action(setMargins),
  },
});

export const headerFooterGroupClass = defineClass<SheetTarget>({
  name: "HeaderFooterGroup",
  properties: { state: { get: () => "Default" } },
  children: { defaultForAllPages: { className: "HeaderFooter", get: (target) => target } },
});

function headerFooterPart(part: HeaderFooterPart): Page {
  return {
    get: (target, env) => pageOf(target, env).headersFooters[part] ?? "",
    set: (target, wanted, env) => {
      pageOf(target, env).headersFooters[part] = asText(wanted);
      env.touched();
    },
  };
}

export const headerFooterClass = defineClass<SheetTarget>({
  name: "HeaderFooter",
  properties: {
    leftHeader: headerFooterPart("leftHeader"),
    centerHeader: headerFooterPart("centerHeader"),
    rightHeader: headerFooterPart("rightHeader"),
    leftFooter: headerFooterPart("leftFooter"),
    centerFooter: headerFooterPart("centerFooter"),
    rightFooter: headerFooterPart("rightFooter"),
  },
});
