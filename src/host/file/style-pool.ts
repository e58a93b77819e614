// The styles of a workbook while it is taken from the engine: each once, the default first.
import type { ICellData, Workbook } from "../engine/univer";
import type { StyleData } from "../../xlsx";
import { without } from "../../xlsx/write/same";
import { styleFromEngine } from "./styles";

export interface StyleFlags {
  readonly unlocked: boolean;
  readonly formulaHidden: boolean;
}

const NO_FLAGS: StyleFlags = { unlocked: false, formulaHidden: false };

/** The engine's name for a style of the opened file. A cell that gets another format gets another style. */
export function styleId(index: number): string {
  return `file-${String(index)}`;
}

export class StylePool {
  readonly styles: StyleData[];
  private readonly known = new Map<string, number>();
  private readonly byId = new Map<string, number>();
  private readonly given: ReadonlyMap<string, StyleData>;

  /** `given` are the styles of the opened file, the default first: they hold more than the engine can. */
  constructor(
    private readonly workbook: Workbook,
    defaultStyle: StyleData,
    given: readonly StyleData[],
  ) {
    this.styles = [defaultStyle];
    this.given = new Map(given.map((style, index) => [styleId(index), without(style, "locked", "formulaHidden")]));
  }

  /** The index of a style of the engine, by its id or as it is. */
  indexOf(style: ICellData["s"], flags: StyleFlags = NO_FLAGS): number {
    const marks = `${flags.unlocked ? "u" : ""}${flags.formulaHidden ? "h" : ""}`;
    if (!style) return marks === "" ? 0 : this.add({ ...this.styles[0] }, flags);
    if (typeof style !== "string") return this.add(styleFromEngine(style), flags);
    const key = `${style}/${marks}`;
    const known = this.byId.get(key);
    if (known !== undefined) return known;
    const own = this.given.get(style) ?? styleFromEngine(this.workbook.getStyles().get(style) ?? {});
    const index = this.add(own, flags);
    this.byId.set(key, index);
    return index;
  }

  private add(style: StyleData, { unlocked, formulaHidden }: StyleFlags): number {
    const whole = {
      ...style,
      ...(unlocked ? { locked: false } : {}),
      ...(formulaHidden ? { formulaHidden: true } : {}),
    };
    const key = JSON.stringify(whole);
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const index =
      Object.keys(whole).length === 0 && Object.keys(this.styles[0] ?? {}).length === 0
        ? 0
        : this.styles.push(whole) - 1;
    this.known.set(key, index);
    return index;
  }
}
