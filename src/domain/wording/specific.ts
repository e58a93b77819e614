// Whether a statement names an object and a result, and whether it is no more than a name.
import { practices } from "./acts.data";
import { clausesOf } from "./clauses";
import { findLevels } from "./levels";
import { abstractNouns, emptyWords, quantityNames } from "./names.data";
import { compilePatterns, hasPattern, maskPatterns } from "./patterns";

const quantityForms = compilePatterns(quantityNames);
const abstractForms = compilePatterns(abstractNouns);
const emptyForms = compilePatterns(emptyWords);
const practiceForms = compilePatterns(practices);

/** True when an object is named and a result, a quantity, a deliverable or an act of it. */
export function isSpecific(text: string, measurable: boolean): boolean {
  if (measurable) return namesObject(text);
  return clausesOf(text).some(({ start, end }) => {
    const clause = text.slice(start, end);
    return (hasPractice(clause) || hasPattern(quantityForms, clause)) && !hasPattern(abstractForms, clause);
  });
}

/** True when the text says something that is done, though not how much. */
export function hasPractice(text: string): boolean {
  return hasPattern(practiceForms, text);
}

/** A number alone names nothing: what is left without numbers, times and filling words must be something. */
function namesObject(text: string): boolean {
  return maskPatterns(emptyForms, text).replace(/[^\p{L}]/gu, "").length >= 2;
}

const nameEnd =
  /(?:率|(?<![制年季月态])度|性|量|(?<!参)数|额|次数|时长|成本|费用|比例|占比|周期|得分|评分|情况|质量|水平|能力|意识|效果|效率|影响|编制控制|成本控制|费用控制|团队建设|文化建设|制度建设|人才培养|客户开发|渠道建设|计划管理|执行)(?:\([^)]*\))?$/;

const countedName = /^[未不无][^,;:]*(?:次数|件数|笔数|起数|人数|天数|数量)$/;

const englishName =
  /^(?:the |total |average )?(?:number|percent(?:age)?|proportion|share|ratio|rate|count|frequency|volume|amount|cost|time|length) (?:of|per|to|between) /;

/** A bare name or formula: the dimension is named, no level is set. */
export function isNameOnly(text: string): boolean {
  const name = text.trim();
  if (/[,;!?\n]/.test(name) || findLevels(name).length > 0) return false;
  if (/(?:高于|低于|优于|好于|快于|超过|达到|不亚于)[^,;]/.test(name)) return false;
  // "未及时归档的件数" counts what was not done; "未发生事故" demands it.
  if (countedName.test(name)) return true;
  if (/[无未](?![^,;]*率$)/.test(name)) return false;
  if (englishName.test(name))
    return !/(?<![a-z])(?:will|should|must|shall|is|are|increase[sd]?|decrease[sd]?)(?![a-z])/.test(name);
  return nameEnd.test(name) && !/^(?:完成|提交|建立|制定|通过|严格|遵守|按|不|无|未)/.test(name);
}
