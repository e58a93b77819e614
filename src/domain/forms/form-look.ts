// How high the rows of a form are. Sizes in points.
import type { Language } from "../language";
import { entryTexts } from "./entry-texts.data";
import type { Block, TableBlock, TextBlock } from "./form";
import { headRowCount } from "./layout-form";

const heights = {
  title: 34,
  heading: 24,
  note: 20,
  boxed: 26,
  signature: 36,
  hint: 60,
  header: 32,
  item: 22,
  total: 26,
};

/** Heights of a block's rows, with room to write by hand; 0 for rows that fit what is entered in them. */
export function rowHeights(block: Block, rows: number, page: TextWidth): number[] {
  if (block.kind === "fields") return Array<number>(rows).fill(heights[block.look]);
  if (block.kind === "note") return [block.heightPoints ?? noteHeight(noteText(block, page.language), page.width)];
  if (block.kind !== "table") return [block.heightPoints ?? heights[block.kind]];
  const totals = block.totals?.length ?? 0;
  const hints = headRowCount(block) > 1 ? [block.hintHeightPoints ?? heights.hint] : [];
  const head = [...hints, block.headerHeightPoints ?? heights.header];
  const items = Array<number>(rows - head.length - totals).fill(itemHeight(block));
  return [...head, ...items, ...Array<number>(totals).fill(heights.total)];
}

interface TextWidth {
  readonly language: Language;
  /** Points. */
  readonly width: number;
}

/** What a note says: its text, and behind it the source item it cites. */
export function noteText({ text, source }: TextBlock, language: Language): string {
  return text[language] + (source ? entryTexts.source[language].replace("{source}", source) : "");
}

/** A merged row never fits its text by itself: lines are counted at the width of 9-point signs, half that for Latin. */
function noteHeight(text: string, widthPoints: number): number {
  const lines = text.split("\n").reduce((sum, line) => sum + Math.max(1, Math.ceil(textWidth(line) / widthPoints)), 0);
  return lines === 1 ? heights.note : Math.min(lines * noteLinePoints + 6, mostRowHeight);
}

function textWidth(line: string): number {
  return Array.from(line).reduce((sum, sign) => sum + (sign > "\u2e7f" ? 9.4 : 5.2), 0);
}

const noteLinePoints = 13.5;
/** What Excel allows. */
const mostRowHeight = 409;

/** How high a form makes the item rows of a table; 0 where each is as high as what is entered in it. */
export function itemHeight({ rowHeightPoints = heights.item }: TableBlock): number {
  return rowHeightPoints === "fit" ? 0 : rowHeightPoints;
}
