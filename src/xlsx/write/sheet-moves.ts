// Elements of a worksheet that no field of the data describes follow its rows and columns, and the sheets they read.
import { followXml, type Following } from "../moves/follow-elements";
import type { Sections } from "../xml/sections";

const FOLLOWING =
  "sheetViews protectedRanges scenarios autoFilter sortState customSheetViews cellWatches ignoredErrors oleObjects controls extLst";

/** Moves everything that says where it is; does nothing when nothing moved. */
export function followSheet(sections: Sections, following: Following): void {
  if (following.shifts.length === 0 && following.moves.size === 0) return;
  for (const name of FOLLOWING.split(" ")) sections.set(name, followXml(sections.get(name), following));
  sections.changeStrangers((xml) => followXml(xml, following));
}
