// Which room of src may import which: one table, read by the lint and by the test that walks every import.
// Plain JavaScript, because eslint.config.mjs reads it without a build.

/** The domain from its foot upwards; an entry of `may` that names a folder of rooms ("domain") means all of them. */
const foot = ["domain/language", "domain/sheet", "domain/findings"];
const tables = [...foot, "domain/scoring", "domain/wording", "domain/tables"];

export const rooms = {
  "domain/language": { may: [], packages: [] },
  "domain/sheet": { may: ["domain/language"], packages: [] },
  "domain/findings": { may: ["domain/language", "domain/sheet"], packages: [] },
  "domain/scoring": { may: foot, packages: [] },
  "domain/wording": { may: foot, packages: [] },
  "domain/tables": { may: [...foot, "domain/scoring", "domain/wording"], packages: [] },
  "domain/checks": { may: tables, packages: [] },
  "domain/scoring-plans": { may: [...tables, "domain/checks"], packages: [] },
  "domain/forms": { may: tables, packages: [] },
  "domain/library": { may: tables, packages: [] },
  "domain/store": { may: foot, packages: [] },
  "domain/conversion": { may: [...foot, "domain/scoring", "domain/store"], packages: [] },
  "domain/people": { may: [...tables, "domain/checks"], packages: [] },
  excel: { may: ["domain"], packages: [] },
  xlsx: { may: [], packages: ["fflate", "exceljs", "saxes"] },
  commands: { may: ["excel", "domain", "xlsx", "i18n"], packages: [] },
  functions: { may: ["domain", "i18n"], packages: [] },
  taskpane: {
    may: ["commands", "i18n", "domain"],
    typesOnly: ["domain"],
    packages: ["react", "react-dom", "@fluentui/react-components", "@fluentui/react-icons"],
  },
  host: { may: ["xlsx"], packages: ["@univerjs", "rxjs"] },
  workbench: { may: ["host", "i18n"], packages: ["idb"] },
  terminal: { may: ["host", "xlsx", "commands", "functions", "i18n"], packages: ["node", "commander", "tinyglobby"] },
  i18n: { may: ["domain/language"], packages: [] },
  tooling: { may: ["domain", "functions", "i18n", "terminal"], packages: ["*"] },
};

/** The room a file of src lives in, by its path below src ("domain/sheet/area.ts" → "domain/sheet"). */
export function roomOf(path) {
  return Object.keys(rooms).find((room) => path === room || path.startsWith(`${room}/`) || path.startsWith(`${room}.`));
}

/**
 * What is wrong with an import, in a sentence, or undefined when it is allowed.
 * `from` is the importing file below src, `specifier` what it wrote, `typeOnly` whether only types come over.
 */
export function importProblem({ from, specifier, typeOnly = false }) {
  const room = roomOf(from);
  if (room === undefined) return `${from} is in no room of rooms.mjs.`;
  const { may, packages, typesOnly = [] } = rooms[room];
  if (!specifier.startsWith(".")) {
    return packages.some((name) => isPackage(specifier, name)) ? undefined : `${room} must not import ${specifier}.`;
  }
  const target = roomOf(resolved(from, specifier));
  if (target === undefined) return `${from} imports ${specifier}, which is in no room.`;
  if (target === room) return undefined;
  if (!may.some((name) => holds(name, target))) return `${room} must not import ${target} (${specifier}).`;
  const needsTypes = typesOnly.some((name) => holds(name, target)) && !typeOnly;
  return needsTypes ? `${room} may import only types of ${target} (${specifier}).` : undefined;
}

/**
 * The same as patterns for ESLint's no-restricted-imports: what an editor can show while one types. Coarser than
 * importProblem, which knows where the file is: it cannot see that only types are meant,
 * so no folder in a room may be called like another room.
 */
export function restrictedPatterns(room) {
  const { may } = rooms[room];
  const inDomain = room.startsWith("domain/");
  const names = Object.keys(rooms).filter((other) => other !== room && !may.some((name) => holds(name, other)));
  const outer = [...new Set(names.map((name) => name.split("/")[0]))].filter((name) => name !== room.split("/")[0]);
  const blocked = outer.filter((name) => !may.some((allowed) => holds(name, allowed)));
  const inner = inDomain ? names.filter((name) => name.startsWith("domain/")).map((name) => name.slice(7)) : [];
  return [...blocked, ...inner].map((name) => ({
    regex: `^(\\.\\./)+${name}(/|$)`,
    message: `${room} must not import ${name}: see src/README.md.`,
  }));
}

function holds(name, room) {
  return room === name || room.startsWith(`${name}/`);
}

function isPackage(specifier, name) {
  return name === "*" || specifier === name || specifier.startsWith(`${name}/`) || specifier.startsWith(`${name}:`);
}

/** Path below src that a relative specifier means, seen from a file below src. */
function resolved(from, specifier) {
  const parts = from.split("/").slice(0, -1);
  for (const part of specifier.split("/")) {
    if (part === "..") parts.pop();
    else if (part !== ".") parts.push(part);
  }
  return parts.join("/");
}
