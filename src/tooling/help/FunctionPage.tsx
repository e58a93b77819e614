// The page of one function: what it gives and takes, examples with their results, errors, and where forms use it.
import type { Form } from "../../domain/forms";
import { forms } from "../../domain/forms";
import type { Language } from "../../domain/language";
import { inLanguage } from "../../functions/function-help";
import type { FunctionExample, FunctionHelp } from "../../functions/function-help";
import { formHelpPage } from "../../i18n/help-address";
import { t } from "../../i18n/functions";
import type { FunctionMetadata, FunctionParameter } from "../functions-metadata";
import { computedFacts } from "./form-facts";
import { useHelp } from "./help-context";
import { Layout } from "./Layout";
import { ScrollBox } from "./ScrollBox";
import { SheetTable } from "./SheetTable";

interface FunctionPageProps {
  readonly metadata: FunctionMetadata;
  readonly help: FunctionHelp | undefined;
}

export function FunctionPage({ metadata: { id, description, parameters }, help }: FunctionPageProps) {
  const { say, of } = useHelp();
  const signature = parameters.map(({ name, optional }) => (optional ? `[${name}]` : name)).join(", ");
  return (
    <Layout title={`KPI.${id}`}>
      <p className="lead">{description}</p>
      <pre className="signature">
        <code>
          =KPI.{id}({signature})
        </code>
      </pre>
      <Parameters parameters={parameters} />
      {help && (
        <>
          <h2>{say("returns")}</h2>
          <p>{of(help.returns)}</p>
          <h2>{say("blanks")}</h2>
          <p>{of(help.blanks)}</p>
          <h2>{say("examples")}</h2>
          <p>{say("examplesAbout")}</p>
          <Examples examples={help.examples.filter(({ says }) => !says)} />
          <Errors examples={help.examples.filter(({ says }) => says)} />
        </>
      )}
      <Equivalents id={id} />
      {help && <p className="source">{say("source", { items: help.source })}</p>}
    </Layout>
  );
}

function Parameters({ parameters }: { readonly parameters: readonly FunctionParameter[] }) {
  const { say } = useHelp();
  return (
    <>
      <h2>{say("parameters")}</h2>
      <dl className="facts">
        {parameters.map(({ name, description, dimensionality, optional }) => (
          <div key={name}>
            <dt>
              <code>{name}</code>{" "}
              <small>
                {say(dimensionality === "matrix" ? "range" : "single")}
                {optional && ` · ${say("optional")}`}
              </small>
            </dt>
            <dd>{description}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}

function Examples({ examples }: { readonly examples: readonly FunctionExample[] }) {
  const { of, language } = useHelp();
  return examples.map((example) => (
    <figure key={example.shows.en} className="example">
      <figcaption>{of(example.shows)}</figcaption>
      <ExampleSheet example={example} language={language} />
    </figure>
  ));
}

function Errors({ examples }: { readonly examples: readonly FunctionExample[] }) {
  const { say } = useHelp();
  if (examples.length === 0) return null;
  return (
    <>
      <h2>{say("errors")}</h2>
      <p>{say("errorsAbout")}</p>
      <Examples examples={examples} />
    </>
  );
}

function ExampleSheet({ example, language }: { readonly example: FunctionExample; readonly language: Language }) {
  const { say, of } = useHelp();
  const cells = inLanguage(example.cells, language);
  const gives = inLanguage(example.gives, language);
  const column = Math.max(...cells.map((row) => row.length));
  const first = cells.length > 1 ? 1 : 0;
  const rows = cells.map((row, at) => {
    const padded = Array.from({ length: column }, (_cell, index) => row[index] ?? "");
    return at < first ? padded : [...padded, ...(gives[at - first] ?? [])];
  });
  const formula = inLanguage(example.formula, language);
  return (
    <>
      <ScrollBox label={of(example.shows)}>
        <SheetTable
          label={of(example.shows)}
          rows={rows}
          picked={(row, at) => (row === first && at === column ? { kind: "formula", label: formula } : undefined)}
        />
      </ScrollBox>
      <p>
        <code className="formula">{formula}</code>
      </p>
      <p>
        {say("gives")} <Result gives={gives} />
        {example.says && <> — {t(example.says.key, example.says.holes)}</>}
      </p>
    </>
  );
}

function Result({ gives }: { readonly gives: readonly (readonly unknown[])[] }) {
  const { say, language } = useHelp();
  const values = gives.flat().map((value) => (value === "" ? say("empty") : String(value)));
  return <strong>{values.join(language === "en" ? ", " : "、")}</strong>;
}

/** Where forms use the function, each computation as a native formula and with the function. */
function Equivalents({ id }: { readonly id: string }) {
  const { say, of, language, linkTo } = useHelp();
  const uses = forms.flatMap((form: Form) =>
    computedFacts(form, language)
      .filter(({ kpi }) => kpi?.includes(`KPI.${id}(`))
      .map((fact) => ({ form, fact })),
  );
  if (uses.length === 0) return null;
  const users = [...new Set(uses.map(({ form }) => form))];
  return (
    <>
      <h2>{say("equivalents")}</h2>
      <p>{say("equivalentsAbout")}</p>
      {uses.map(({ form, fact }) => (
        <dl key={`${form.id}.${fact.id}`} className="facts">
          <div>
            <dt>{say("native")}</dt>
            <dd>
              <code className="formula">{fact.native}</code>
            </dd>
          </div>
          <div>
            <dt>{say("kpi")}</dt>
            <dd>
              <code className="formula">{fact.kpi}</code>
            </dd>
          </div>
        </dl>
      ))}
      <p>{say("computedAbout")}</p>
      <h2>{say("usedBy")}</h2>
      <ul>
        {users.map((form) => (
          <li key={form.id}>
            <a href={linkTo(formHelpPage(form.id))}>{of(form.name)}</a>
          </li>
        ))}
      </ul>
    </>
  );
}
