// The page of one form: what it is for, its picture, what to enter where, what it computes, what the check looks at.
import type { Form } from "../../domain/forms";
import { textFor } from "../../i18n";
import { functionHelpPage } from "../../i18n/help-address";
import { formChecks } from "./form-checks";
import { computedFacts, entryGroups } from "./form-facts";
import type { Accepted, EntryFact, EntryGroup } from "./form-facts";
import { FormDrawing } from "./FormDrawing";
import { useHelp } from "./help-context";
import { Layout } from "./Layout";
import { ruleAnchor } from "./RulesPage";

export function FormPage({ form }: { readonly form: Form }) {
  const { say, of, language } = useHelp();
  const used = functionsUsed(form);
  return (
    <Layout title={of(form.name)}>
      <p className="lead">{of(form.summary)}</p>
      <p>
        {say(form.orientation)} · {say("version", { version: form.version })}
      </p>
      <h2>{say("drawing")}</h2>
      <FormDrawing form={form} />
      <h2>{say("filling")}</h2>
      {entryGroups(form, language).map((group, at) => (
        <Group key={at} group={group} />
      ))}
      <Computed form={form} />
      <Checks form={form} />
      {used.length > 0 && <FunctionLinks ids={used} />}
      <p className="source">{say("source", { items: form.source })}</p>
    </Layout>
  );
}

function Group({ group: { kind, heading, beside, entries } }: { readonly group: EntryGroup }) {
  const { say } = useHelp();
  const name = heading ?? say(kind === "table" ? "table" : kind === "signature" ? "signatures" : "fields");
  return (
    <section>
      <h3>
        {name} {beside && <small>{say("beside")}</small>}
      </h3>
      <dl className="facts">
        {entries.map((entry) => (
          <Entry key={entry.id} entry={entry} signed={kind === "signature"} />
        ))}
      </dl>
    </section>
  );
}

function Entry({ entry: { label, required, help, accepts }, signed }: { entry: EntryFact; signed: boolean }) {
  const { say } = useHelp();
  return (
    <div>
      <dt>
        {label} {required && <small>{say("required")}</small>}
      </dt>
      <dd>
        {help !== "" && <p>{help}</p>}
        {signed && accepts.kind === "anything" ? (
          <p>{say("sign")}</p>
        ) : (
          <AcceptedText accepts={accepts} plain={help === ""} />
        )}
      </dd>
    </div>
  );
}

function AcceptedText({ accepts, plain }: { readonly accepts: Accepted; readonly plain: boolean }) {
  const { say } = useHelp();
  if (accepts.kind === "rule") return <p>{accepts.sentence}</p>;
  if (accepts.kind === "anything") return plain ? <p>{say("freeText")}</p> : null;
  const { strict, several, choices } = accepts;
  return (
    <>
      <p>{say(several && plain ? "severalList" : strict ? "onlyList" : "openList")}</p>
      <ul className="choices">
        {choices.map((choice) => (
          <li key={choice}>{choice}</li>
        ))}
      </ul>
    </>
  );
}

function Computed({ form }: { readonly form: Form }) {
  const { say, language } = useHelp();
  const facts = computedFacts(form, language);
  if (facts.length === 0) return null;
  return (
    <>
      <h2>{say("computed")}</h2>
      <p>{say("computedAbout")}</p>
      <dl className="facts">
        {facts.map(({ id, label, native, kpi }) => (
          <div key={id}>
            <dt>{label}</dt>
            <dd>
              <p>
                <code className="formula">{native}</code>
              </p>
              {kpi !== undefined && (
                <p>
                  {say("kpi")} <code className="formula">{kpi}</code>
                </p>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}

function Checks({ form }: { readonly form: Form }) {
  const { say, language, linkTo } = useHelp();
  const checks = formChecks(form, language);
  if (checks.length === 0) return null;
  return (
    <>
      <h2>{say("checks")}</h2>
      <p>{say("checksAbout")}</p>
      <dl className="facts">
        {checks.map(({ rule, severity, where, sentence }) => (
          <div key={rule}>
            <dt>
              <a href={`${linkTo("rules")}#${ruleAnchor(rule)}`}>{textFor(`rule.${rule}`) ?? rule}</a>{" "}
              <small>{say(`severity.${severity}`)}</small>
            </dt>
            <dd>
              <p>{sentence}</p>
              <p>{say("where", { places: where.join(language === "en" ? ", " : "、") })}</p>
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}

function FunctionLinks({ ids }: { readonly ids: readonly string[] }) {
  const { say, linkTo } = useHelp();
  return (
    <>
      <h2>{say("functionsUsed")}</h2>
      <ul>
        {ids.map((id) => (
          <li key={id}>
            <a href={linkTo(functionHelpPage(id))}>
              <code>KPI.{id}</code>
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}

function functionsUsed(form: Form): string[] {
  const formulas = computedFacts(form, "en").flatMap(({ kpi }) => kpi ?? []);
  const ids = formulas.flatMap((formula) => [...formula.matchAll(/KPI\.([A-Z0-9]+)\(/g)].map(([, id]) => id ?? ""));
  return [...new Set(ids)];
}
