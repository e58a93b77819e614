// How a sheet prints, as the elements of the worksheet.
import { element, escapeString } from "../xml/text";
import type { PageData } from "../page-data";
import { MAX_COLUMNS, MAX_ROWS } from "../address";

const POINTS_PER_INCH = 72;

type Kept = Readonly<Record<string, string>>;

export function printOptionsXml(page: PageData): string {
  const { centerHorizontally, centerVertically, printHeadings, printGridlines } = page;
  const attributes = {
    horizontalCentered: centerHorizontally,
    verticalCentered: centerVertically,
    headings: printHeadings,
    gridLines: printGridlines,
  };
  const used = Object.values(attributes).some((value) => value === true);
  return used ? element("printOptions", attributes) : "";
}

export function marginsXml({ marginsPoints: margins }: PageData): string {
  if (!margins) return "";
  const inches = (points: number): number => Math.round((points / POINTS_PER_INCH) * 1e6) / 1e6;
  return element("pageMargins", {
    left: inches(margins.left),
    right: inches(margins.right),
    top: inches(margins.top),
    bottom: inches(margins.bottom),
    header: inches(margins.header),
    footer: inches(margins.footer),
  });
}

/** pageSetup; attributes of the opened file that are not described here (printer settings, copies) stay. */
export function setupXml(page: PageData, kept: Kept = {}): string {
  const number = page.firstPageNumber;
  const fit = page.fit ?? { wide: undefined, tall: undefined };
  const attributes = {
    ...kept,
    paperSize: page.paper,
    scale: page.fit ? undefined : page.scalePercent,
    firstPageNumber: number,
    fitToWidth: fit.wide === 1 ? undefined : fit.wide,
    fitToHeight: fit.tall === 1 ? undefined : fit.tall,
    pageOrder: page.acrossFirst === true ? "overThenDown" : undefined,
    orientation: page.orientation,
    blackAndWhite: page.blackAndWhite,
    draft: page.draft,
    useFirstPageNumber: number === undefined ? undefined : true,
  };
  return Object.values(attributes).some((value) => value !== undefined) ? element("pageSetup", attributes) : "";
}

const HEADERS = ["oddHeader", "oddFooter", "evenHeader", "evenFooter", "firstHeader", "firstFooter"] as const;

export function headerFooterXml({ headerFooter }: PageData): string {
  if (!headerFooter) return "";
  const { differentFirst, differentOddEven } = headerFooter;
  const texts = HEADERS.flatMap((name) => {
    const text = headerFooter[name];
    return text === undefined || text === "" ? [] : `<${name} xml:space="preserve">${escapeString(text)}</${name}>`;
  });
  return texts.length === 0 ? "" : element("headerFooter", { differentOddEven, differentFirst }, texts.join(""));
}

export function breaksXml(name: "rowBreaks" | "colBreaks", breaks: readonly number[] | undefined): string {
  if (!breaks || breaks.length === 0) return "";
  const max = name === "rowBreaks" ? MAX_COLUMNS - 1 : MAX_ROWS - 1;
  const sorted = [...new Set(breaks)].filter((at) => at > 0).sort((one, other) => one - other);
  const items = sorted.map((id) => element("brk", { id, max, man: 1 })).join("");
  return element(name, { count: sorted.length, manualBreakCount: sorted.length }, items);
}
