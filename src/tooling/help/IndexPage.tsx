// The first help page: every form, every function, and the other pages, each with what it is about.
import type { Form } from "../../domain/forms";
import { formHelpPage, functionHelpPage } from "../../i18n/help-address";
import type { FunctionMetadata } from "../functions-metadata";
import { useHelp } from "./help-context";
import { Layout } from "./Layout";

const others = ["rules", "words", "saving", "privacy"] as const;

interface IndexPageProps {
  readonly forms: readonly Form[];
  readonly functions: readonly FunctionMetadata[];
}

export function IndexPage({ forms, functions }: IndexPageProps) {
  const { say, of, linkTo } = useHelp();
  return (
    <Layout title={say("help")}>
      <p>{say("index.about")}</p>
      <h2 id="forms">{say("forms")}</h2>
      <dl>
        {forms.map(({ id, name, summary }) => (
          <div key={id}>
            <dt>
              <a href={linkTo(formHelpPage(id))}>{of(name)}</a>
            </dt>
            <dd>{of(summary)}</dd>
          </div>
        ))}
      </dl>
      <h2 id="functions">{say("functions")}</h2>
      <dl>
        {functions.map(({ id, description }) => (
          <div key={id}>
            <dt>
              <a href={linkTo(functionHelpPage(id))}>
                <code>KPI.{id}</code>
              </a>
            </dt>
            <dd>{description}</dd>
          </div>
        ))}
      </dl>
      <h2>{say("index.more")}</h2>
      <dl>
        {others.map((page) => (
          <div key={page}>
            <dt>
              <a href={linkTo(page)}>{say(page)}</a>
            </dt>
            <dd>{say(`index.${page}`)}</dd>
          </div>
        ))}
      </dl>
    </Layout>
  );
}
