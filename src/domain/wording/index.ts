// The door of the wording room.
export { findBlanks } from "./blanks";
export type { Blank } from "./blanks";
export { findOpenWords } from "./find-open-words";
export { plainWord } from "./plain-text";
export { judgeIndicator } from "./judge-indicator";
export { findDoneCount, findWrongClaims } from "./figure-claims";
export { isEvidenced } from "./evidenced";
export { judgeResult } from "./judge-result";
export { isName, statesLevel } from "./read-names";
export { wordingCategories } from "./wording";
export type {
  AddedWord,
  IndicatorJudgement,
  OpenWord,
  ResultJudgement,
  WordingCategory,
  WordingOptions,
} from "./wording";
