// What @types/office-js says exists: the members of Excel's classes and the values of its enumerations.
import { readFileSync } from "node:fs";
import ts from "typescript";

export interface OfficeTypes {
  /** Class name → its members, without those every class has. */
  readonly classes: ReadonlyMap<string, readonly string[]>;
  /** Enumeration → member → value; only those of strings. */
  readonly enums: ReadonlyMap<string, Readonly<Record<string, string>>>;
}

/** Reads one top-level namespace of the declarations ("Excel", "Office"). */
export function readOfficeTypes(namespace: string): OfficeTypes {
  const file = require.resolve("@types/office-js/index.d.ts");
  const source = ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.ES2022);
  const classes = new Map<string, string[]>();
  const enums = new Map<string, Record<string, string>>();
  for (const statement of source.statements) {
    if (!ts.isModuleDeclaration(statement) || statement.name.text !== namespace) continue;
    if (!statement.body || !ts.isModuleBlock(statement.body)) continue;
    for (const inner of statement.body.statements) {
      if (ts.isClassDeclaration(inner) && inner.name) classes.set(inner.name.text, membersOf(inner));
      if (ts.isEnumDeclaration(inner)) enums.set(inner.name.text, valuesOf(inner));
    }
  }
  return { classes, enums };
}

const everywhere = new Set(["context", "load", "set", "toJSON", "isNullObject", "track", "untrack", "constructor"]);

function membersOf(declaration: ts.ClassDeclaration): string[] {
  const names = declaration.members.flatMap((member) =>
    member.name && ts.isIdentifier(member.name) && !everywhere.has(member.name.text) ? member.name.text : [],
  );
  return [...new Set(names)];
}

function valuesOf(declaration: ts.EnumDeclaration): Record<string, string> {
  const values: Record<string, string> = {};
  for (const { name, initializer } of declaration.members) {
    if (initializer && ts.isStringLiteral(initializer) && (ts.isIdentifier(name) || ts.isStringLiteral(name))) {
      values[name.text] = initializer.text;
    }
  }
  return values;
}
