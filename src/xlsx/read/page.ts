// How a sheet prints.
import { childOf, childrenOf, flagOf, numberOf, textOf, type XmlElement } from "../xml/tree";
import { unescapeString } from "../xml/text";
import type { HeaderFooterData, PageData } from "../page-data";

const POINTS_PER_INCH = 72;
const HEADERS = ["oddHeader", "oddFooter", "evenHeader", "evenFooter", "firstHeader", "firstFooter"] as const;

export function readPage(worksheet: XmlElement): PageData {
  const setup = childOf(worksheet, "pageSetup");
  const orientation = setup?.attributes["orientation"];
  const paper = numberOf(setup, "paperSize");
  const firstPageNumber = flagOf(setup, "useFirstPageNumber") ? numberOf(setup, "firstPageNumber") : undefined;
  const headerFooter = readHeaderFooter(childOf(worksheet, "headerFooter"));
  const rowBreaks = readBreaks(childOf(worksheet, "rowBreaks"));
  const columnBreaks = readBreaks(childOf(worksheet, "colBreaks"));
  return {
    ...(orientation === "portrait" || orientation === "landscape" ? { orientation } : {}),
    ...(paper === undefined ? {} : { paper }),
    ...readScaling(worksheet, setup),
    ...readMargins(childOf(worksheet, "pageMargins")),
    ...readPrintOptions(childOf(worksheet, "printOptions")),
    ...(flagOf(setup, "blackAndWhite") ? { blackAndWhite: true } : {}),
    ...(flagOf(setup, "draft") ? { draft: true } : {}),
    ...(setup?.attributes["pageOrder"] === "overThenDown" ? { acrossFirst: true } : {}),
    ...(firstPageNumber === undefined ? {} : { firstPageNumber }),
    ...(headerFooter ? { headerFooter } : {}),
    ...(rowBreaks.length > 0 ? { rowBreaks } : {}),
    ...(columnBreaks.length > 0 ? { columnBreaks } : {}),
  };
}

function readScaling(worksheet: XmlElement, setup: XmlElement | undefined): Pick<PageData, "fit" | "scalePercent"> {
  if (flagOf(childOf(childOf(worksheet, "sheetPr"), "pageSetUpPr"), "fitToPage")) {
    return { fit: { wide: numberOf(setup, "fitToWidth") ?? 1, tall: numberOf(setup, "fitToHeight") ?? 1 } };
  }
  const scalePercent = numberOf(setup, "scale");
  return scalePercent === undefined ? {} : { scalePercent };
}

function readMargins(margins: XmlElement | undefined): Pick<PageData, "marginsPoints"> {
  if (!margins) return {};
  const points = (name: string): number => Math.round((numberOf(margins, name) ?? 0) * POINTS_PER_INCH * 1000) / 1000;
  return {
    marginsPoints: {
      left: points("left"),
      right: points("right"),
      top: points("top"),
      bottom: points("bottom"),
      header: points("header"),
      footer: points("footer"),
    },
  };
}

function readPrintOptions(options: XmlElement | undefined): PageData {
  return {
    ...(flagOf(options, "horizontalCentered") ? { centerHorizontally: true } : {}),
    ...(flagOf(options, "verticalCentered") ? { centerVertically: true } : {}),
    ...(flagOf(options, "gridLines") ? { printGridlines: true } : {}),
    ...(flagOf(options, "headings") ? { printHeadings: true } : {}),
  };
}

function readHeaderFooter(element: XmlElement | undefined): HeaderFooterData | undefined {
  const found: { -readonly [Key in keyof HeaderFooterData]: HeaderFooterData[Key] } = {};
  for (const name of HEADERS) {
    const text = textOf(element, name);
    if (text !== undefined && text !== "") found[name] = unescapeString(text);
  }
  if (flagOf(element, "differentFirst")) found.differentFirst = true;
  if (flagOf(element, "differentOddEven")) found.differentOddEven = true;
  return Object.keys(found).length > 0 ? found : undefined;
}

function readBreaks(breaks: XmlElement | undefined): number[] {
  return childrenOf(breaks, "brk").flatMap((item) => numberOf(item, "id") ?? []);
}
