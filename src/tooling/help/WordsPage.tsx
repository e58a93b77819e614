// The page of open words: category by category in both languages, with what is found and what is left alone, and the set
// phrases in which no word counts.
import type { Language } from "../../domain/language";
import { languages } from "../../domain/language";
import { findOpenWords, wordingCategories } from "../../domain/wording";
import type { WordingCategory } from "../../domain/wording";
import { fixedPhrases } from "../../domain/wording/fixed-phrases.data";
import type { OpenWords } from "../../domain/wording/lexicon";
import { englishOpenWords } from "../../domain/wording/open-words-en.data";
import { chineseOpenWords } from "../../domain/wording/open-words-zh.data";
import { blankFrame } from "../../domain/wording/rewrites/fill-frame";
import { topics } from "../../domain/wording/rewrites/topics.data";
import { t } from "../../i18n";
import { useHelp } from "./help-context";
import { Layout } from "./Layout";

const entriesIn: Readonly<Record<Language, readonly OpenWords[]>> = {
  "zh-CN": chineseOpenWords,
  en: englishOpenWords,
};

export function WordsPage() {
  const { say, language } = useHelp();
  const ownFirst = [language, ...languages.filter((other) => other !== language)];
  return (
    <Layout title={say("words")}>
      <p>{say("words.about")}</p>
      {wordingCategories.map((category) => (
        <section key={category}>
          <h2>{say(`words.${category}`)}</h2>
          <p>{t(`finding.open.${category}`, { word: entriesOf(language, category)[0]?.words[0] ?? "" })}</p>
          {ownFirst.map((each) => (
            <Category key={each} category={category} wordsOf={each} />
          ))}
        </section>
      ))}
      <Rewrites />
      <h2>{say("words.fixed")}</h2>
      <p>{say("words.fixed.about")}</p>
      {ownFirst.map((each) => (
        <WordList key={each} wordsOf={each} words={fixedIn(each)} />
      ))}
    </Layout>
  );
}

/** What is offered in place of open words about things people measure, with the blanks the row does not fill. */
function Rewrites() {
  const { say, language } = useHelp();
  return (
    <section>
      <h2>{say("words.rewrites")}</h2>
      <p>{say("words.rewrites.about")}</p>
      <dl className="facts">
        {topics.map(({ id, examples, frames }) => (
          <div key={id}>
            <dt>{examples[language].join(language === "en" ? ", " : "、")}</dt>
            <dd>
              {frames.map((frame) => (
                <p key={frame.en}>{blankFrame(frame[language], language)}</p>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function Category({ category, wordsOf }: { readonly category: WordingCategory; readonly wordsOf: Language }) {
  const { say } = useHelp();
  const entries = entriesOf(wordsOf, category);
  if (entries.length === 0) return null;
  const closed = entries.flatMap(({ examples }) => examples.leaves.map(([text]) => text));
  return (
    <>
      <WordList wordsOf={wordsOf} words={entries.flatMap(({ words }) => words)} />
      <dl className="facts">
        <div>
          <dt>{say("words.found")}</dt>
          <dd lang={wordsOf}>
            {entries
              .flatMap(({ examples }) => examples.open)
              .map((text) => (
                <p key={text}>
                  <MarkedText text={text} />
                </p>
              ))}
          </dd>
        </div>
        {closed.length > 0 && (
          <div>
            <dt>{say("words.closed")}</dt>
            <dd lang={wordsOf}>
              {closed.map((text) => (
                <p key={text}>{text}</p>
              ))}
            </dd>
          </div>
        )}
      </dl>
    </>
  );
}

function entriesOf(language: Language, category: WordingCategory): readonly OpenWords[] {
  return entriesIn[language].filter((entry) => entry.category === category);
}

function WordList({ wordsOf, words }: { readonly wordsOf: Language; readonly words: readonly string[] }) {
  const { say } = useHelp();
  return (
    <>
      <h3>{say(`words.${wordsOf}`)}</h3>
      <ul className="choices" lang={wordsOf}>
        {words.map((word) => (
          <li key={word}>{word}</li>
        ))}
      </ul>
    </>
  );
}

/** A statement with its open words underlined. */
function MarkedText({ text }: { readonly text: string }) {
  const found = findOpenWords(text);
  const pieces = found.map(({ start, end }, at) => [
    text.slice(found[at - 1]?.end ?? 0, start),
    text.slice(start, end),
  ]);
  return (
    <>
      {pieces.map(([before, word], at) => (
        <span key={at}>
          {before}
          <mark>{word}</mark>
        </span>
      ))}
      {text.slice(found.at(-1)?.end ?? 0)}
    </>
  );
}

function fixedIn(language: Language): string[] {
  const phrases = fixedPhrases.flatMap((group) => group.phrases);
  return phrases.filter((phrase) => /\p{Script=Han}/u.test(phrase) === (language === "zh-CN"));
}
