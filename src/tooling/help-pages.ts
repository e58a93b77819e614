// The help pages: static HTML in both languages, written from the data the add-in itself works with. The build puts them
// beside the add-in's files, so that they are served with it.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createElement } from "react";
import type { ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { forms } from "../domain/forms";
import type { Form } from "../domain/forms";
import type { Language } from "../domain/language";
import { languages } from "../domain/language";
import { functionHelp } from "../functions/function-help.data";
import { language as languageInUse, setLanguage } from "../i18n";
import type { HelpPageName } from "../i18n/help-address";
import { formHelpPage, functionHelpPage, helpAddress } from "../i18n/help-address";
import { buildFunctionsMetadata } from "./functions-metadata";
import type { FunctionMetadata } from "./functions-metadata";
import { drawingClasses } from "./help/drawing-classes";
import { FormPage } from "./help/FormPage";
import { FunctionPage } from "./help/FunctionPage";
import { PageSettingProvider } from "./help/help-context";
import { IndexPage } from "./help/IndexPage";
import { PrivacyPage } from "./help/PrivacyPage";
import { readmeSection } from "./help/readme-section";
import { RulesPage } from "./help/RulesPage";
import { SavingPage } from "./help/SavingPage";
import { WordsPage } from "./help/WordsPage";

export interface HelpOptions {
  /** Where the project is; the working directory when absent. */
  readonly root?: string;
  /** The forms to describe; all of them when absent. */
  readonly described?: readonly Form[];
}

/** The section of each README that the page about privacy shows. */
const privacySections = {
  "zh-CN": { file: "README.zh-CN.md", heading: "隐私" },
  en: { file: "README.md", heading: "Privacy" },
} as const satisfies Record<Language, object>;

/** Every help page and their stylesheet: what each file is called below the add-in's address, and its text. */
export function buildHelpPages({ root = process.cwd(), described = forms }: HelpOptions = {}): Map<string, string> {
  const functions = buildFunctionsMetadata({ root });
  const classes = drawingClasses();
  const version = versionIn(root);
  const before = languageInUse();
  const files = new Map<string, string>();
  for (const language of languages) {
    setLanguage(language);
    const { functions: metadata } = language === "en" ? functions.en : functions.zh;
    for (const [page, element] of pagesOf({ root, language, metadata, described })) {
      const value = { page, language, version, classes };
      const markup = renderToStaticMarkup(createElement(PageSettingProvider, { value }, element));
      files.set(helpAddress(page, language), `<!doctype html>\n${markup}\n`);
    }
  }
  setLanguage(before);
  const css = readFileSync(join(root, "src", "tooling", "help", "help.css"), "utf8");
  return files.set("help/help.css", css + classes.css());
}

interface Contents {
  readonly root: string;
  readonly language: Language;
  readonly metadata: readonly FunctionMetadata[];
  readonly described: readonly Form[];
}

function pagesOf({ root, language, metadata, described }: Contents): [HelpPageName, ReactElement][] {
  const { file, heading } = privacySections[language];
  const privacy = readmeSection(readFileSync(join(root, file), "utf8"), heading);
  return [
    ["index", createElement(IndexPage, { forms: described, functions: metadata })],
    ["rules", createElement(RulesPage)],
    ["words", createElement(WordsPage)],
    ["saving", createElement(SavingPage)],
    ["privacy", createElement(PrivacyPage, { paragraphs: privacy })],
    ...described.map((form): [HelpPageName, ReactElement] => [
      formHelpPage(form.id),
      createElement(FormPage, { form }),
    ]),
    ...metadata.map((one): [HelpPageName, ReactElement] => [
      functionHelpPage(one.id),
      createElement(FunctionPage, { metadata: one, help: functionHelp[one.id] }),
    ]),
  ];
}

function versionIn(root: string): string {
  const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { version: string };
  return version;
}
