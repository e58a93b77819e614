// The calls of t(): which key each names and what it gives for the holes.
import ts from "typescript";

export interface TextCall {
  readonly key: string;
  /** Names given for the holes; undefined when they come from a variable. */
  readonly given: readonly string[] | undefined;
  readonly at: string;
}

/** Every t("key", …) of a file whose key is written out. */
export function textCalls(path: string, text: string): TextCall[] {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const found: TextCall[] = [];
  const visit = (node: ts.Node) => {
    if (ts.isCallExpression(node) && node.expression.getText() === "t") {
      const [key, holes] = node.arguments;
      const line = source.getLineAndCharacterOfPosition(node.getStart()).line + 1;
      if (key && ts.isStringLiteralLike(key))
        found.push({ key: key.text, given: namesIn(holes), at: `${path}:${String(line)}` });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function namesIn(holes: ts.Expression | undefined): string[] | undefined {
  if (holes === undefined) return [];
  if (!ts.isObjectLiteralExpression(holes) || holes.properties.some(ts.isSpreadAssignment)) return undefined;
  return holes.properties.flatMap(({ name }) => name?.getText() ?? []);
}

/** What a call leaves out of the text's holes, or gives in vain; both languages have the same holes. */
export function holeProblems({ key, given, at }: TextCall, texts: ReadonlyMap<string, string>): string[] {
  const text = texts.get(key);
  if (text === undefined || given === undefined) return [];
  const holes = [...new Set([...text.matchAll(/\{(\w+)\}/g)].flatMap(([, name]) => name ?? []))];
  return [
    ...holes.filter((name) => !given.includes(name)).map((name) => `${at} gives no {${name}} for ${key}`),
    ...given.filter((name) => !holes.includes(name)).map((name) => `${at} gives {${name}}, which ${key} does not take`),
  ];
}
