// The door of the wording room.
export { findOpenWords } from "./find-open-words";
export { judgeIndicator } from "./judge-indicator";
export { isName, statesLevel } from "./read-names";
export { wordingCategories } from "./wording";
export type { IndicatorJudgement, OpenWord, WordingCategory, WordingOptions } from "./wording";
