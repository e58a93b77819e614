// What a source file imports, in every way a bundler follows, and circles among files.
import { dirname, join } from "node:path/posix";
import ts from "typescript";

export interface FoundImport {
  readonly specifier: string;
  /** Only types come over: nothing is left of it in the bundle. */
  readonly typeOnly: boolean;
}

/** Every import, re-export, import(), import type, require() and new URL(…, import.meta.url) of a file. */
export function importsOf(path: string, text: string): FoundImport[] {
  const found: FoundImport[] = [];
  const add = (specifier: ts.Node | undefined, typeOnly: boolean) => {
    if (specifier && ts.isStringLiteralLike(specifier)) found.push({ specifier: specifier.text, typeOnly });
  };
  const visit = (node: ts.Node) => {
    if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, bringsOnlyTypes(node.importClause));
    else if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, node.isTypeOnly);
    else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) add(node.argument.literal, true);
    else if (isLoadingCall(node)) add(node.arguments?.[0], false);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true));
  return found;
}

function bringsOnlyTypes(clause: ts.ImportClause | undefined): boolean {
  if (clause === undefined) return false;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const named = clause.namedBindings;
  const each = named !== undefined && ts.isNamedImports(named) ? named.elements : undefined;
  return clause.name === undefined && each !== undefined && each.every(({ isTypeOnly }) => isTypeOnly);
}

function isLoadingCall(node: ts.Node): node is ts.CallExpression | ts.NewExpression {
  if (ts.isCallExpression(node)) {
    return node.expression.kind === ts.SyntaxKind.ImportKeyword || node.expression.getText() === "require";
  }
  const base = ts.isNewExpression(node) && node.expression.getText() === "URL" ? node.arguments?.[1] : undefined;
  return base?.getText() === "import.meta.url";
}

/**
 * Files by what they import, given every file's path and text. Packages and styles are left out, and so are imports of
 * types: nothing is loaded for them, so a data file may name the type of the file that reads it.
 */
export function importGraph(files: readonly { path: string; text: string }[]): Map<string, string[]> {
  const byModule = new Map(files.flatMap(({ path }) => moduleNames(path).map((name) => [name, path] as const)));
  return new Map(
    files.map(({ path, text }) => [
      path,
      importsOf(path, text)
        .filter(({ specifier, typeOnly }) => specifier.startsWith(".") && !typeOnly)
        .flatMap(({ specifier }) => byModule.get(join(dirname(path), specifier)) ?? []),
    ]),
  );
}

function moduleNames(path: string): string[] {
  const bare = path.replace(/\.(ts|tsx|mjs)$/, "");
  return [path, bare, ...(bare.endsWith("/index") ? [dirname(bare)] : [])];
}

/** Circles among the files, each as "a → b → a"; none for a tree of rooms as it should be. */
export function circles(graph: ReadonlyMap<string, readonly string[]>): string[] {
  const done = new Set<string>();
  const found = new Set<string>();
  const walk = (file: string, way: readonly string[]) => {
    const back = way.indexOf(file);
    if (back >= 0) found.add([...way.slice(back), file].join(" → "));
    if (back >= 0 || done.has(file)) return;
    for (const next of graph.get(file) ?? []) walk(next, [...way, file]);
    done.add(file);
  };
  for (const file of graph.keys()) walk(file, []);
  return [...found];
}
