// Words of forms made comparable, also as garbled copies print them: 考评 for 考核, 署名 for 签名.
import { garbledWords } from "./garbled-words.data";
import { headerKey } from "./header-text";

const means = new Map(garbledWords.map(({ printed, meant }) => [printed, meant]));
const printedWords = new RegExp(garbledWords.map(({ printed }) => printed).join("|"), "g");

/** The key of a label, header or title of a form: equal for its right and its garbled wording. */
export function formKey(text: string): string {
  return headerKey(text).replace(printedWords, (printed) => means.get(printed) ?? printed);
}
