// The style sheet while it grows: styles that are in it are found again, others are added at the end, so no index ever changes.
import { childOf, childrenOf, numberOf, sourceOf, type XmlElement } from "../xml/tree";
import { element } from "../xml/text";
import { Sections } from "../xml/sections";
import { BUILT_IN_FORMATS } from "../read/number-formats.data";
import type { FontData, StyleData } from "../style-data";
import { alignmentXml, borderXml, fillXml, fontXml, locksXml } from "./style-xml";
import { sameData } from "./same";

const ORDER = "numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst".split(" ");

/** Numbers 27–36 and 50–58 mean 年月日 only where the program runs in Chinese; elsewhere they show other dates. */
function isSameEverywhere(format: number): boolean {
  return format < 27 || (format > 36 && format < 50);
}

/** Items of one collection by their XML. */
class Pool {
  private readonly known = new Map<string, number>();
  private readonly added: string[] = [];
  private count: number;

  constructor(
    private readonly sections: Sections,
    private readonly name: string,
  ) {
    const items = sections.original(name)?.children ?? [];
    this.count = items.length;
    items.forEach((item, index) => {
      const xml = sourceOf(item, sections.source);
      if (!this.known.has(xml)) this.known.set(xml, index);
    });
  }

  indexOf(xml: string): number {
    const known = this.known.get(xml);
    if (known !== undefined) return known;
    this.known.set(xml, this.count);
    this.added.push(xml);
    return this.count++;
  }

  save(): void {
    this.sections.append(this.name, this.added, this.count);
  }
}

/** The style a cell had in the opened file, and what the host made of it: parts that are still equal keep their entry. */
export interface StyleOrigin {
  readonly index: number;
  readonly baseline: StyleData;
}

export class StyleBook {
  private readonly sections: Sections;
  private readonly pools: Record<"fonts" | "fills" | "borders" | "cellXfs" | "dxfs", Pool>;
  private readonly formats = new Map<string, number>();
  private readonly newFormats: string[] = [];
  private readonly formatCount: number;
  private readonly originals: readonly XmlElement[];
  private readonly defaultFont: FontData;
  private nextFormat = 164;

  constructor(
    source: string,
    private readonly themed: boolean,
  ) {
    this.sections = new Sections(source, ORDER);
    const [font] = this.sections.original("fonts")?.children ?? [];
    const sizePoints = numberOf(childOf(font, "sz"), "val") ?? 11;
    this.defaultFont = { name: childOf(font, "name")?.attributes["val"] ?? "Calibri", sizePoints };
    const pool = (name: string): Pool => new Pool(this.sections, name);
    this.pools = {
      fonts: pool("fonts"),
      fills: pool("fills"),
      borders: pool("borders"),
      cellXfs: pool("cellXfs"),
      dxfs: pool("dxfs"),
    };
    this.originals = childrenOf(this.sections.original("cellXfs"), "xf");
    for (const [id, code] of Object.entries(BUILT_IN_FORMATS))
      if (!this.formats.has(code) && isSameEverywhere(Number(id))) this.formats.set(code, Number(id));
    const formats = childrenOf(this.sections.original("numFmts"), "numFmt");
    for (const format of formats) {
      const id = numberOf(format, "numFmtId") ?? 0;
      this.formats.set(format.attributes["formatCode"] ?? "", id);
      this.nextFormat = Math.max(this.nextFormat, id + 1);
    }
    this.formatCount = formats.length;
  }

  /** The index of a cell style. */
  cellStyle(style: StyleData, origin?: StyleOrigin): number {
    const old = origin ? this.originals[origin.index] : undefined;
    const kept = (part: keyof StyleData): boolean => old !== undefined && sameData(style[part], origin?.baseline[part]);
    const { font, fill, border, numberFormat } = style;
    const attributes = {
      ...(old?.attributes ?? {}),
      numFmtId: kept("numberFormat") ? old?.attributes["numFmtId"] : this.formatIndex(numberFormat),
      fontId: kept("font") ? old?.attributes["fontId"] : font ? this.fontIndex(font) : 0,
      fillId: kept("fill")
        ? old?.attributes["fillId"]
        : fill
          ? this.pools.fills.indexOf(fillXml(fill, this.themed))
          : 0,
      borderId: kept("border")
        ? old?.attributes["borderId"]
        : border
          ? this.pools.borders.indexOf(borderXml(border, this.themed))
          : 0,
      xfId: old?.attributes["xfId"] ?? 0,
      quotePrefix: style.quotePrefix === true ? 1 : undefined,
      ...applied(style),
    };
    const alignment = kept("alignment") ? this.oldChild(old, "alignment") : alignmentXml(style.alignment);
    const locks = kept("locked") && kept("formulaHidden") ? this.oldChild(old, "protection") : locksXml(style);
    return this.pools.cellXfs.indexOf(element("xf", attributes, alignment + locks));
  }

  /** The index of the formats of a conditional format. */
  differential(style: StyleData): number {
    const { font, fill, border, numberFormat } = style;
    const format =
      numberFormat === undefined
        ? ""
        : element("numFmt", { numFmtId: this.formatIndex(numberFormat), formatCode: numberFormat });
    const parts = [
      font ? fontXml(font, this.themed) : "",
      format,
      fill ? fillXml(fill, this.themed, true) : "",
      alignmentXml(style.alignment),
      border ? borderXml(border, this.themed, true) : "",
      locksXml(style),
    ];
    return this.pools.dxfs.indexOf(element("dxf", {}, parts.join("")));
  }

  /** A font always has a name and a size: those of the default font unless it says otherwise. */
  private fontIndex(font: FontData): number {
    return this.pools.fonts.indexOf(fontXml({ ...this.defaultFont, ...font }, this.themed));
  }

  private oldChild(xf: XmlElement | undefined, name: string): string {
    const child = childOf(xf, name);
    return child ? sourceOf(child, this.sections.source) : "";
  }

  private formatIndex(code: string | undefined): number {
    if (code === undefined || code === "General") return 0;
    const known = this.formats.get(code);
    if (known !== undefined) return known;
    const id = this.nextFormat++;
    this.formats.set(code, id);
    this.newFormats.push(element("numFmt", { numFmtId: id, formatCode: code }));
    return id;
  }

  /** The style sheet; undefined when nothing was added. */
  toXml(): string | undefined {
    this.sections.append("numFmts", this.newFormats, this.formatCount + this.newFormats.length);
    for (const pool of Object.values(this.pools)) pool.save();
    return this.sections.isChanged ? this.sections.toXml() : undefined;
  }
}

function applied(style: StyleData): Record<string, number> {
  return {
    ...(style.numberFormat === undefined ? {} : { applyNumberFormat: 1 }),
    ...(style.font ? { applyFont: 1 } : {}),
    ...(style.fill ? { applyFill: 1 } : {}),
    ...(style.border ? { applyBorder: 1 } : {}),
    ...(style.alignment ? { applyAlignment: 1 } : {}),
    ...(style.locked === undefined && style.formulaHidden === undefined ? {} : { applyProtection: 1 }),
  };
}
