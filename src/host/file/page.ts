// How a sheet prints: a file's page data <-> the extras of the sheet. Print areas and titles are names in a file.
import type { HeaderFooterPart, PageSetup, SheetExtras } from "../engine/extras";
import { excelEnums } from "../office/data/excel-enums.data";
import type { HeaderFooterData, MarginsData, PageData } from "../../xlsx";

// Office's names stand in the order of the numbers that files use, from 1.
const PAPERS: readonly string[] = Object.values(excelEnums.PaperType);

const DEFAULT_MARGINS: MarginsData = { left: 50.4, right: 50.4, top: 54, bottom: 54, header: 21.6, footer: 21.6 };

/** Fills the extras of a sheet from a file. */
export function pageToExtras(page: PageData, extras: SheetExtras): void {
  const setup: PageSetup = {
    margins: { ...page.marginsPoints },
    printAreas: [],
    headersFooters: splitHeaders(page.headerFooter),
  };
  if (page.orientation) setup.orientation = page.orientation;
  const paper = PAPERS[(page.paper ?? 0) - 1];
  if (paper !== undefined) setup.paperSize = paper;
  if (page.centerHorizontally) setup.centerHorizontally = true;
  if (page.centerVertically) setup.centerVertically = true;
  if (page.blackAndWhite) setup.blackAndWhite = true;
  if (page.printGridlines) setup.printGridlines = true;
  if (page.printHeadings) setup.printHeadings = true;
  if (page.fit) {
    setup.zoom = {
      ...(page.fit.wide > 0 ? { horizontalFitToPages: page.fit.wide } : {}),
      ...(page.fit.tall > 0 ? { verticalFitToPages: page.fit.tall } : {}),
    };
  } else if (page.scalePercent !== undefined) setup.zoom = { scale: page.scalePercent };
  extras.page = setup;
  extras.rowBreaks = [...(page.rowBreaks ?? [])];
  extras.columnBreaks = [...(page.columnBreaks ?? [])];
}

/** The page data of a sheet; what the extras have no place for comes from the opened file. */
export function pageFromExtras(extras: SheetExtras, opened: PageData = {}): PageData {
  const { page, rowBreaks, columnBreaks } = extras;
  const paper = page.paperSize === undefined ? opened.paper : PAPERS.indexOf(page.paperSize) + 1;
  const margins = Object.keys(page.margins).length > 0 ? { ...DEFAULT_MARGINS, ...page.margins } : undefined;
  const headerFooter = joinHeaders(page.headersFooters, opened.headerFooter);
  return {
    ...(page.orientation ? { orientation: page.orientation } : {}),
    ...(paper === undefined || paper === 0 ? {} : { paper }),
    ...scaling(page),
    ...(margins ? { marginsPoints: margins } : {}),
    ...(page.centerHorizontally ? { centerHorizontally: true } : {}),
    ...(page.centerVertically ? { centerVertically: true } : {}),
    ...(page.printGridlines ? { printGridlines: true } : {}),
    ...(page.printHeadings ? { printHeadings: true } : {}),
    ...(page.blackAndWhite ? { blackAndWhite: true } : {}),
    ...(opened.draft ? { draft: true } : {}),
    ...(opened.acrossFirst ? { acrossFirst: true } : {}),
    ...(opened.firstPageNumber === undefined ? {} : { firstPageNumber: opened.firstPageNumber }),
    ...(headerFooter ? { headerFooter } : {}),
    ...(rowBreaks.length > 0 ? { rowBreaks: [...rowBreaks] } : {}),
    ...(columnBreaks.length > 0 ? { columnBreaks: [...columnBreaks] } : {}),
  };
}

function scaling({ zoom }: PageSetup): Pick<PageData, "fit" | "scalePercent"> {
  if (!zoom) return {};
  const { scale, horizontalFitToPages: wide, verticalFitToPages: tall } = zoom;
  if (wide !== undefined || tall !== undefined) return { fit: { wide: wide ?? 0, tall: tall ?? 0 } };
  return scale === undefined ? {} : { scalePercent: scale };
}

const PLACES = [
  ["L", "left"],
  ["C", "center"],
  ["R", "right"],
] as const;

type Headers = PageSetup["headersFooters"];

/** A doubled ampersand is text and begins no code, whatever letter comes after it. */
const SECTIONS = /&&|&[LCR]|[^&]+|&/g;

/** "&Lone&Ctwo" → left "one", center "two"; text before any mark is in the middle. */
function splitHeaders(headerFooter: HeaderFooterData | undefined): Headers {
  const found: Headers = {};
  for (const [text, end] of [
    [headerFooter?.oddHeader, "Header"],
    [headerFooter?.oddFooter, "Footer"],
  ] as const) {
    let part: HeaderFooterPart = `center${end}`;
    for (const [token] of text?.matchAll(SECTIONS) ?? []) {
      const place = PLACES.find(([mark]) => token === `&${mark}`);
      if (place) part = `${place[1]}${end}`;
      else found[part] = (found[part] ?? "") + token;
    }
  }
  return found;
}

function joinHeaders(parts: Headers, opened: HeaderFooterData | undefined): HeaderFooterData | undefined {
  const joined = (end: "Header" | "Footer"): string =>
    PLACES.map(([mark, place]) => {
      const text = parts[`${place}${end}`] ?? "";
      return text === "" ? "" : `&${mark}${text}`;
    }).join("");
  const header = joined("Header");
  const footer = joined("Footer");
  const found: { -readonly [Key in keyof HeaderFooterData]: HeaderFooterData[Key] } = { ...opened };
  delete found.oddHeader;
  delete found.oddFooter;
  if (header !== "") found.oddHeader = header;
  if (footer !== "") found.oddFooter = footer;
  return Object.keys(found).length > 0 ? found : undefined;
}
