// The frame of every help page: head, skip link, topics, language switch, footer. No scripts, no styles in the text.
import type { ReactNode } from "react";
import { languages } from "../../domain/language";
import type { HelpPageName } from "../../i18n/help-address";
import { useHelp } from "./help-context";
import type { HelpText } from "./help-context";

const policy = "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'";

const topics: readonly { readonly text: HelpText; readonly page: HelpPageName; readonly part?: string }[] = [
  { text: "forms", page: "index", part: "#forms" },
  { text: "functions", page: "index", part: "#functions" },
  { text: "rules", page: "rules" },
  { text: "words", page: "words" },
  { text: "saving", page: "saving" },
  { text: "privacy", page: "privacy" },
];

interface LayoutProps {
  readonly title: string;
  readonly children: ReactNode;
}

export function Layout({ title, children }: LayoutProps) {
  const { language, page, say, linkTo, fileAt, version } = useHelp();
  return (
    <html lang={language}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta httpEquiv="Content-Security-Policy" content={policy} />
        <meta name="color-scheme" content="light dark" />
        <title>{page === "index" ? title : `${title} – ${say("help")}`}</title>
        <link rel="stylesheet" href={fileAt("help/help.css")} />
        <link rel="icon" href={fileAt("assets/icon-32.png")} />
        {languages.map((other) => (
          <link key={other} rel="alternate" hrefLang={other} href={linkTo(page, other)} />
        ))}
      </head>
      <body>
        <a className="skip" href="#text">
          {say("skip")}
        </a>
        <header>
          <a className="home" href={linkTo("index")}>
            {say("help")}
          </a>
          <LanguageSwitch />
        </header>
        <Topics />
        <main id="text" tabIndex={-1}>
          <h1>{title}</h1>
          {children}
        </main>
        <footer>
          <p>{say("footer", { version })}</p>
        </footer>
      </body>
    </html>
  );
}

function LanguageSwitch() {
  const { language, page, say, linkTo } = useHelp();
  const other = language === "en" ? "zh-CN" : "en";
  return (
    <a className="language" lang={other} hrefLang={other} href={linkTo(page, other)}>
      {say("otherLanguage")}
    </a>
  );
}

function Topics() {
  const { page, say, linkTo } = useHelp();
  return (
    <nav aria-label={say("topics")}>
      <ul>
        {topics.map((topic) => (
          <li key={topic.text}>
            <a
              href={linkTo(topic.page) + (topic.part ?? "")}
              aria-current={topic.page === page && topic.part === undefined ? "page" : undefined}
            >
              {say(topic.text)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
