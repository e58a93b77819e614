// Whether a statement names an object and a result, and whether it is no more than a name.
import { abstractNouns, emptyWords, quantityNames } from "./names.data";
import { compilePatterns, hasPattern, maskPatterns } from "./patterns";
import { findLevels } from "./levels";
import type { OpenWord } from "./wording";

const quantityForms = compilePatterns(quantityNames);
const abstractForms = compilePatterns(abstractNouns);
const emptyForms = compilePatterns(emptyWords);

/** What was found out about the statement before. */
export interface Found {
  readonly measurable: boolean;
  readonly open: readonly OpenWord[];
}

/** True when an object is named and a result, a quantity, a deliverable or an act of it. */
export function isSpecific(text: string, { measurable }: Found): boolean {
  if (measurable) return namesObject(text);
  if (!hasPattern(quantityForms, text)) return false;
  return !endsAbstract(text);
}

/** A number alone names nothing: what is left without numbers, times and filling words must be something. */
function namesObject(text: string): boolean {
  const rest = maskPatterns(emptyForms, text).replace(/[^\p{L}]/gu, "");
  return rest.length >= 2;
}

function endsAbstract(text: string): boolean {
  return hasPattern(abstractForms, text);
}

/** A bare name or formula: the dimension is named, no level is set. */
export function isNameOnly(text: string): boolean {
  if (/[,;!?\n]/.test(text) || findLevels(text).length > 0) return false;
  return (
    /(?:率|度|性|量|数|额|次数|时长|成本|费用|比例|占比|周期|得分|评分|情况|质量|水平|能力|意识|效果|影响)(?:\([^)]*\))?$/.test(
      text.trim(),
    ) && !/^(?:完成|提交|建立|制定|通过)/.test(text)
  );
}
