// The rules of the check as their page tells them: each example tried on its sheet in the page's language, with what the
// user would read there.
import { tableRules } from "../../domain/checks";
import { viewTable } from "../../domain/checks/table-view";
import type { RuleExample } from "../../domain/findings/rule";
import { runRules } from "../../domain/findings/rule";
import type { Severity } from "../../domain/findings/finding";
import { forms, knownForms } from "../../domain/forms";
import type { Bilingual, Language } from "../../domain/language";
import type { Area } from "../../domain/sheet/area";
import type { CellValue } from "../../domain/sheet/cell";
import { recogniseTables } from "../../domain/tables";
import { textFor } from "../../i18n";
import { exampleForm } from "./example-form.data";
import { cellWords, reasons } from "./rule-example-texts.data";
import { gridOfRows } from "./sheet-grid";

export interface RuleFact {
  readonly id: string;
  readonly severity: Severity;
  readonly examples: readonly ExampleFact[];
}

export interface ExampleFact {
  readonly rows: readonly (readonly CellValue[])[];
  /** The header is that of a known form. */
  readonly form: boolean;
  /** The reason in the page's language; in English where nobody has translated it. */
  readonly why: string;
  readonly flagged: readonly Area[];
  /** What the user reads, each sentence once. */
  readonly sentences: readonly string[];
}

/** Every rule with its examples. Sentences are in the language in use, which should be the same. */
export function ruleFacts(language: Language): RuleFact[] {
  return tableRules.map((rule) => ({
    id: rule.id,
    severity: rule.severity,
    examples: rule.examples.map((example) => {
      const rows = translatedRows(example, language);
      const grid = gridOfRows(rows, example.hiddenRows);
      const known = example.form === true;
      const tables = recogniseTables(grid, known ? [exampleForm, ...knownForms] : knownForms);
      const found = tables.flatMap((table) => runRules([rule], viewTable(grid, table)));
      const sentences = found.map((finding) => textFor(finding.message, finding.arguments) ?? finding.message);
      return {
        rows,
        form: known,
        why: reasonFor(example.why, language),
        flagged: found.map(({ place }) => place.area),
        sentences: [...new Set(sentences)],
      };
    }),
  }));
}

/** Headers and choices of the forms, which examples about forms use too. */
export const formWords: readonly Bilingual[] = forms.flatMap(({ main, choices }) => [
  ...main.blocks.flatMap((block) => (block.kind === "table" ? block.columns.map(({ header }) => header) : [])),
  ...Object.values(choices),
]);

/** The example's cells in a language; cells without words stay as they are. */
function translatedRows({ rows }: RuleExample, language: Language): CellValue[][] {
  const words = [...cellWords, ...formWords];
  return rows.map((cells) =>
    cells.map((cell) => words.find(({ en, "zh-CN": zh }) => cell === en || cell === zh)?.[language] ?? cell),
  );
}

function reasonFor(why: string, language: Language): string {
  if (language === "en") return why;
  return Object.hasOwn(reasons, why) ? (reasons[why] ?? why) : why;
}
