// A command's problem as a line: what is the matter. What to do in Excel's own dialogs is left out.
import type { Problem } from "../commands";
import { textFor } from "../i18n/terminal";

/** The sentence of a problem; its reason when the text is missing, so that nothing is hidden. */
export function problemSentence({ reason, arguments: holes }: Problem): string {
  return textFor(`problem.${reason}`, holes) ?? reason;
}
