// The page of the check's rules: what each is called, how grave it is, what it flags and what it leaves alone.
import { textFor } from "../../i18n";
import type { Area } from "../../domain/sheet/area";
import { areasOverlap, cellArea } from "../../domain/sheet/area";
import { useHelp } from "./help-context";
import { Layout } from "./Layout";
import { ruleFacts } from "./rule-facts";
import type { ExampleFact, RuleFact } from "./rule-facts";
import { ScrollBox } from "./ScrollBox";
import { SheetTable } from "./SheetTable";

/** The place of a rule on the page. */
export function ruleAnchor(rule: string): string {
  return `rule-${rule}`;
}

export function RulesPage() {
  const { say, language } = useHelp();
  const rules = ruleFacts(language);
  return (
    <Layout title={say("rules")}>
      <p>{say("rules.about")}</p>
      <ul>
        {rules.map(({ id, severity }) => (
          <li key={id}>
            <a href={`#${ruleAnchor(id)}`}>{nameOf(id)}</a> <small>{say(`severity.${severity}`)}</small>
          </li>
        ))}
      </ul>
      {rules.map((rule) => (
        <Rule key={rule.id} rule={rule} />
      ))}
    </Layout>
  );
}

function Rule({ rule: { id, severity, examples } }: { readonly rule: RuleFact }) {
  const { say } = useHelp();
  const flagged = examples.filter((example) => example.flagged.length > 0);
  const left = examples.filter((example) => example.flagged.length === 0);
  return (
    <section id={ruleAnchor(id)}>
      <h2>
        {nameOf(id)} <small>{say(`severity.${severity}`)}</small>
      </h2>
      <h3>{say("rules.flagged")}</h3>
      {flagged.map((example) => (
        <Example key={example.why} example={example} />
      ))}
      <h3>{say("rules.left")}</h3>
      {left.map((example) => (
        <Example key={example.why} example={example} />
      ))}
    </section>
  );
}

function Example({ example: { rows, form, why, flagged, sentences } }: { readonly example: ExampleFact }) {
  const { say } = useHelp();
  const isFlagged = (area: Area) => flagged.some((place) => areasOverlap(place, area));
  return (
    <figure className="example">
      <figcaption>{why}</figcaption>
      <ScrollBox label={why}>
        <SheetTable
          label={why}
          rows={rows}
          picked={(row, column) =>
            isFlagged(cellArea(row, column)) ? { kind: "flagged", label: say("rules.flaggedCell") } : undefined
          }
        />
      </ScrollBox>
      {form && <p>{say("rules.ownForm")}</p>}
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </figure>
  );
}

function nameOf(id: string): string {
  return textFor(`rule.${id}`) ?? id;
}
