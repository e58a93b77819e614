// functions.json and functions-zh-CN.json, both from the comments over the functions: English as ordinary JSDoc,
// Chinese beside it in @zh and @zhparam. Anything missing or misnamed stops the build.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseTree } from "custom-functions-metadata";
import ts from "typescript";
import type { Language } from "../domain/language";
import { functionHelpPage, helpAddress } from "../i18n/help-address";
import { functionNameProblem } from "./function-names";
import { checkedBase, developmentUrl } from "./manifest";

type Dimensionality = "scalar" | "matrix";

export interface FunctionParameter {
  readonly name: string;
  readonly description?: string;
  readonly type?: string;
  readonly dimensionality?: Dimensionality;
  readonly optional?: boolean;
}

export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  /** The function's help page, which Excel's function dialog links to. */
  readonly helpUrl: string;
  readonly parameters: readonly FunctionParameter[];
  readonly result: { readonly type?: string; readonly dimensionality?: Dimensionality };
}

export interface FunctionsFile {
  /** Cells that hold an error reach the function, which says what to correct. */
  readonly allowErrorForDataTypeAny: true;
  readonly functions: readonly FunctionMetadata[];
}

export interface Source {
  readonly name: string;
  readonly text: string;
}

/** Excel shows no more of a description than this. */
const longestDescription = 255;

export interface MetadataOptions {
  /** Where the project is; the working directory when absent. */
  readonly root?: string;
  /** Where the add-in is served; the address of development when absent. */
  readonly baseUrl?: string;
}

/** Describes every function of src/functions in both languages. Throws a list of what is wrong. */
export function buildFunctionsMetadata({ root = process.cwd(), baseUrl = developmentUrl }: MetadataOptions = {}): {
  en: FunctionsFile;
  zh: FunctionsFile;
} {
  const folder = join(root, "src", "functions");
  const names = readdirSync(folder)
    .filter((name) => name.endsWith(".ts"))
    .sort();
  const sources = names.map((name) => ({ name, text: readFileSync(join(folder, name), "utf8") }));
  return describeFunctions(sources, checkedBase(baseUrl));
}

/** The same for sources at hand. */
export function describeFunctions(
  sources: readonly Source[],
  baseUrl: string = developmentUrl,
): { en: FunctionsFile; zh: FunctionsFile } {
  const english: FunctionMetadata[] = [];
  const chinese: FunctionMetadata[] = [];
  const problems: string[] = [];
  for (const { name, text } of sources) {
    const { functions, extras, associate } = parseTree(text, name);
    problems.push(...extras.flatMap(({ errors }) => errors.map((error) => `${name}: ${error}`)));
    const texts = chineseTexts(text, name);
    for (const [index, found] of functions.entries()) {
      const own = texts.get(associate[index]?.functionName ?? "");
      const inEnglish = described(found, baseUrl);
      const inChinese = translated(inEnglish, own, baseUrl);
      problems.push(...problemsOf(inEnglish, "en"), ...problemsOf(inChinese, "zh-CN"), ...strayTexts(inEnglish, own));
      english.push(inEnglish);
      chinese.push(inChinese);
    }
  }
  const ids = english.map(({ id }) => id);
  problems.push(...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${id} is there twice`));
  if (problems.length > 0) throw new Error(`Function descriptions: ${problems.join("; ")}`);
  return { en: fileOf(english), zh: fileOf(chinese) };
}

type Parsed = ReturnType<typeof parseTree>["functions"][number];

/** What Excel reads of a parsed function. */
function described({ id, name, description, parameters, result }: Parsed, baseUrl: string): FunctionMetadata {
  return {
    id,
    name,
    description: oneLine(description),
    helpUrl: helpUrl(id, baseUrl, "en"),
    parameters: parameters.map((parameter) => ({
      name: parameter.name,
      description: oneLine(parameter.description),
      type: parameter.type,
      ...dimensions(parameter.dimensionality),
      ...(parameter.optional ? { optional: true } : {}),
    })),
    result: { ...(result?.type ? { type: result.type } : {}), ...dimensions(result?.dimensionality) },
  };
}

function dimensions(dimensionality: string | undefined): { dimensionality?: Dimensionality } {
  return dimensionality === "matrix" ? { dimensionality } : {};
}

function fileOf(functions: readonly FunctionMetadata[]): FunctionsFile {
  return { allowErrorForDataTypeAny: true, functions };
}

interface ChineseTexts {
  readonly description: string;
  readonly parameters: ReadonlyMap<string, string>;
}

/** The Chinese texts over each function of a source, by the function's name in the code. */
function chineseTexts(text: string, fileName: string): Map<string, ChineseTexts> {
  const found = new Map<string, ChineseTexts>();
  const source = ts.createSourceFile(fileName, text, ts.ScriptTarget.Latest, true);
  for (const statement of source.statements) {
    if (!ts.isFunctionDeclaration(statement) || !statement.name) continue;
    const tags = ts.getJSDocTags(statement).map((tag) => ({
      name: tag.tagName.text,
      text: oneLine(ts.getTextOfJSDocComment(tag.comment)),
    }));
    const parameters = tags.filter(({ name }) => name === "zhparam").map((tag) => splitOnce(tag.text));
    const description = tags.find(({ name }) => name === "zh")?.text ?? "";
    found.set(statement.name.text, { description, parameters: new Map(parameters) });
  }
  return found;
}

function helpUrl(id: string, baseUrl: string, language: Language): string {
  return `${baseUrl}/${helpAddress(functionHelpPage(id), language)}`;
}

function translated(english: FunctionMetadata, texts: ChineseTexts | undefined, baseUrl: string): FunctionMetadata {
  return {
    ...english,
    description: texts?.description ?? "",
    helpUrl: helpUrl(english.id, baseUrl, "zh-CN"),
    parameters: english.parameters.map((parameter) => ({
      ...parameter,
      description: texts?.parameters.get(parameter.name) ?? "",
    })),
  };
}

function problemsOf({ id, name, description, parameters }: FunctionMetadata, language: string): string[] {
  const texts: [string, string][] = [
    [id, description ?? ""],
    ...parameters.map((parameter): [string, string] => [`${id} ${parameter.name}`, oneLine(parameter.description)]),
  ];
  const named = functionNameProblem(id) ?? (name === id ? undefined : `${id} has another name, ${name}`);
  return [
    ...(named === undefined ? [] : [named]),
    ...texts.filter(([, text]) => text === "").map(([what]) => `${what} has no text in ${language}`),
    ...texts
      .filter(([, text]) => text.length > longestDescription)
      .map(([what]) => `${what} is too long in ${language}`),
  ];
}

function strayTexts({ id, parameters }: FunctionMetadata, texts: ChineseTexts | undefined): string[] {
  const known = new Set(parameters.map(({ name }) => name));
  return [...(texts?.parameters.keys() ?? [])].filter((name) => !known.has(name)).map((name) => `${id} has no ${name}`);
}

function splitOnce(text: string): [string, string] {
  const space = text.indexOf(" ");
  return space < 0 ? [text, ""] : [text.slice(0, space), text.slice(space + 1).trim()];
}

function oneLine(text: string | undefined): string {
  return (text ?? "").replace(/\s+/g, " ").trim();
}
