// What the page of rules says. Texts stand in rules.data.ts, both languages side by side.
import { ruleTexts } from "./rules.data";
import { sentencesOf } from "./sentences";

export type RuleTextKey = keyof typeof ruleTexts;
export const { t, textFor } = sentencesOf<RuleTextKey>(ruleTexts);
