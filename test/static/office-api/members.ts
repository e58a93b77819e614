// Which members of Office.js the code uses, which requirement set each needs, and whether its use is guarded.
import ts from "typescript";

export interface MemberUse {
  /** As the types name it: "Excel.Range.values". */
  readonly member: string;
  readonly at: string;
  /** "ExcelApi 1.18", when the types say so of the member or of its class. */
  readonly set: string | undefined;
  /** True for a member of one of Excel's classes; others are plain data, enumerations and globals. */
  readonly ofClass: boolean;
  /** How the code gets to it, where that begins with a global: "Office.context.displayLanguage". */
  readonly path: string | undefined;
  /** True where an isSetSupported() for that set, or a newer one, stands before it. */
  readonly guarded: boolean;
}

const declaringPackages = /@types\/(office-js|custom-functions-runtime)\//;

/** Every use of a member of Office.js in these files; `paths` may name files of `extra`, which exist only here. */
export function membersUsed(paths: readonly string[], extra: Readonly<Record<string, string>> = {}): MemberUse[] {
  const program = programOf(paths, extra);
  const checker = program.getTypeChecker();
  return paths.flatMap((path) => {
    const source = program.getSourceFile(path);
    if (source === undefined) throw new Error(`${path} cannot be read`);
    const uses: MemberUse[] = [];
    const visit = (node: ts.Node) => {
      for (const symbol of symbolsAt(node, checker)) {
        const set = setOf(symbol, checker);
        const line = source.getLineAndCharacterOfPosition(node.getStart()).line + 1;
        const at = `${path}:${String(line)}`;
        uses.push({
          member: checker.getFullyQualifiedName(symbol),
          at,
          set,
          ofClass: symbol.declarations?.some(({ parent }) => ts.isClassDeclaration(parent)) ?? false,
          path: /^(?:Office|Excel|CustomFunctions)(?:\.\w+)+$/.exec(node.getText())?.[0],
          guarded: isGuarded(node, set),
        });
      }
      ts.forEachChild(node, visit);
    };
    visit(source);
    return uses;
  });
}

/** Office's types are 9 MB: parsed and bound once for all programs. */
const parsedFiles = new Map<string, ts.SourceFile>();

function programOf(paths: readonly string[], extra: Readonly<Record<string, string>>): ts.Program {
  const { config } = ts.readConfigFile("tsconfig.json", (path) => ts.sys.readFile(path)) as { config: object };
  const { options } = ts.parseJsonConfigFileContent({ ...config, include: [] }, ts.sys, ".");
  const host = ts.createCompilerHost(options, true);
  const read = host.getSourceFile.bind(host);
  host.getSourceFile = (path, language) => {
    const text = extra[path];
    if (text !== undefined) return ts.createSourceFile(path, text, language, true);
    const parsed = parsedFiles.get(path) ?? read(path, language);
    if (parsed) parsedFiles.set(path, parsed);
    return parsed;
  };
  return ts.createProgram({ rootNames: [...paths], options, host });
}

/** The members of Office.js a node names: x.values, x["values"], { values } = x, { values: true } where x is awaited. */
function symbolsAt(node: ts.Node, checker: ts.TypeChecker): ts.Symbol[] {
  const found: (ts.Symbol | undefined)[] = [];
  if (ts.isPropertyAccessExpression(node)) found.push(checker.getSymbolAtLocation(node.name));
  else if (ts.isElementAccessExpression(node))
    found.push(propertyOf(node.expression, node.argumentExpression, checker));
  else if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent)) {
    found.push(checker.getTypeAtLocation(node.parent).getProperty((node.propertyName ?? node.name).getText()));
  } else if (ts.isObjectLiteralExpression(node)) {
    const awaited = checker.getContextualType(node);
    const expected = awaited && checker.getNonNullableType(awaited);
    found.push(...node.properties.map((property) => property.name && expected?.getProperty(property.name.getText())));
  }
  return found.flatMap((symbol) => (symbol && isOffices(symbol) ? [symbol] : []));
}

function propertyOf(object: ts.Expression, key: ts.Expression, checker: ts.TypeChecker): ts.Symbol | undefined {
  return ts.isStringLiteralLike(key) ? checker.getTypeAtLocation(object).getProperty(key.text) : undefined;
}

function isOffices(symbol: ts.Symbol): boolean {
  return symbol.declarations?.some((declared) => declaringPackages.test(declared.getSourceFile().fileName)) ?? false;
}

function setOf(symbol: ts.Symbol, checker: ts.TypeChecker): string | undefined {
  const declarations = symbol.declarations ?? [];
  for (const declared of declarations) {
    const own = setIn(commentOf(declared));
    if (own !== undefined) return own;
  }
  const owners = declarations.flatMap(({ parent }) => {
    const named = ts.isClassDeclaration(parent) || ts.isInterfaceDeclaration(parent) || ts.isEnumDeclaration(parent);
    return named && parent.name ? (checker.getSymbolAtLocation(parent.name)?.declarations ?? []) : [];
  });
  return owners.map((owner) => setIn(commentOf(owner))).find((set) => set !== undefined);
}

function commentOf(node: ts.Node): string {
  const { text } = node.getSourceFile();
  const comments = ts.getLeadingCommentRanges(text, node.getFullStart()) ?? [];
  return comments.map(({ pos, end }) => text.slice(pos, end)).join("\n");
}

/** Sets of other applications say nothing about Excel; event.completed(), for one, is only versioned in Outlook. */
const foreign = /^(Mailbox|Word|PowerPoint|OneNote|Visio)/;

/** "[Api set: ExcelApi 1.9]" and "Requirement set: {@link … | SharedRuntime 1.1}"; sets without a name are everywhere. */
function setIn(comment: string): string | undefined {
  const found = /\[Api set: ([A-Za-z]\w* [^\]]+)\]|Requirement sets?\*\*:[^|]*\| (\w+ \d+\.\d+)\}/.exec(comment);
  const set = found?.[1] ?? found?.[2];
  return set === undefined || foreign.test(set) ? undefined : set;
}

/** True when set `held` ("ExcelApi 1.14") gives what `needed` ("ExcelApi 1.9") asks. */
export function covers(held: string, needed: string): boolean {
  const [name, version] = held.split(" ");
  const [neededName, neededVersion] = needed.split(" ");
  const [major = 0, minor = 0] = (version ?? "").split(".").map(Number);
  const [neededMajor = 0, neededMinor = 0] = (neededVersion ?? "").split(".").map(Number);
  return name === neededName && (major > neededMajor || (major === neededMajor && minor >= neededMinor));
}

function isGuarded(node: ts.Node, set: string | undefined): boolean {
  if (set === undefined) return false;
  for (let inner = node, outer = node.parent as ts.Node | undefined; outer; inner = outer, outer = outer.parent) {
    if (conditionsBefore(inner, outer).some((condition) => asksFor(condition, set))) return true;
  }
  return false;
}

/** The conditions known to hold where `inner` stands in `outer`; of "if (!c) return" before it, c. */
function conditionsBefore(inner: ts.Node, outer: ts.Node): ts.Node[] {
  if (ts.isIfStatement(outer) && inner === outer.thenStatement) return [outer.expression];
  if (ts.isConditionalExpression(outer) && inner === outer.whenTrue) return [outer.condition];
  if (ts.isBinaryExpression(outer) && outer.operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken) {
    return inner === outer.right ? [outer.left] : [];
  }
  if (!ts.isBlock(outer)) return [];
  return outer.statements
    .filter((statement) => statement.end <= inner.pos)
    .flatMap((statement) =>
      ts.isIfStatement(statement) && leaves(statement.thenStatement) ? [statement.expression] : [],
    )
    .flatMap((condition) => (ts.isPrefixUnaryExpression(condition) ? [condition.operand] : []));
}

function leaves(statement: ts.Statement): boolean {
  const last = ts.isBlock(statement) ? statement.statements.at(-1) : statement;
  return last !== undefined && (ts.isReturnStatement(last) || ts.isThrowStatement(last));
}

function asksFor(condition: ts.Node, set: string): boolean {
  const asked = /isSetSupported\(\s*"(\w+)",\s*"([\d.]+)"/.exec(condition.getText());
  return asked !== null && !condition.getText().startsWith("!") && covers(`${asked[1] ?? ""} ${asked[2] ?? ""}`, set);
}
