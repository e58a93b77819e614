// The judgement of a statement about results: whether it gives something to check, and what it only praises.
import { isEvidenced } from "./evidenced";
import { openPartsIn, originalWords } from "./find-open-words";
import type { OpenPart } from "./measurable";
import { piecesOf } from "./pieces";
import { praiseLexicon } from "./praise-lexicon";
import { Statement } from "./statement";
import type { OpenWord, ResultJudgement, WordingOptions } from "./wording";

/**
 * Judges a statement about results, as in a self-review, by its words alone.
 *
 * Evidenced: as `isEvidenced` says. Praise: evaluating words without a level, also beside figures; what is said to be
 * lacking is no praise. Blank text has neither.
 */
export function judgeResult(text: string, options: WordingOptions = {}): ResultJudgement {
  return { evidenced: isEvidenced(text), praise: findPraise(text, options) };
}

function findPraise(text: string, options: WordingOptions): readonly OpenWord[] {
  return piecesOf(text).flatMap((piece) => {
    const statement = new Statement(piece.text);
    const parts = openPartsIn(statement, { ...options, lexicon: praiseLexicon(), praise: true });
    const praising = parts.filter((part) => !isModest(statement, part));
    return originalWords(statement, praising, piece.from);
  });
}

const modest =
  /有待|不尽|不太|不甚|不理想|仍需|还需|亟[待需]|需要?(?:进一步|继续|加强|提高)|不够|不足|欠缺|欠佳|缺乏|较差|不高|不强|不佳|薄弱|短板|困难在于|今后|下一步|希望|争取|(?<![a-z])(?:(?<!(?:the|their|our|his|her|its|your|my|meet) )needs?(?! of)(?: to)?|[a-z]+n't|not(?! only)|should|could|would|must|lacks?|lacking|struggles?|struggled|fails?|failed|rarely|seldom|has yet|room for)(?![a-z])/;

/** What is said to be lacking or still to come praises nothing. */
function isModest(statement: Statement, part: OpenPart): boolean {
  return modest.test(statement.textOf(statement.clauseAt(part.start)));
}
