// The add-in calls only what the declared requirement sets promise, or asks before; and only what the host can answer.
import { readFileSync } from "node:fs";
import { implementedMembers } from "../../../src/host/office/definitions";
import { openTestHost } from "../../support/host";
import { attribute, named, parseXml } from "../manifest/document";
import { sourceFiles } from "../sources";
import { covers, type MemberUse, membersUsed } from "./members";

const callingRooms = /^(excel|commands|functions|taskpane)\//;

/** Every Excel with ExcelApi 1.14 and SharedRuntime 1.1 has it: both came later on each platform. */
const implied = ["CustomFunctionsRuntime 1.3"];

const declared = named(parseXml(readFileSync("manifest.xml", "utf8")), "Set").map(
  (set) => `${attribute(set, "Name")} ${attribute(set, "MinVersion")}`,
);

const used = membersUsed(
  sourceFiles()
    .filter(({ path }) => callingRooms.test(path))
    .map(({ path }) => `src/${path}`),
);

/** Uses of members that may not be there: not in a declared set, and not asked for first. */
function unpromised(uses: readonly MemberUse[]): string[] {
  return uses
    .filter(
      ({ set, guarded }) =>
        set !== undefined && !guarded && ![...declared, ...implied].some((held) => covers(held, set)),
    )
    .map(({ member, at, set }) => `${at} ${member} needs ${set ?? ""}`);
}

/** What a piece of code in the excel room would use. */
function usesIn(body: string): MemberUse[] {
  const path = "src/excel/planted.ts";
  return membersUsed([path], {
    [path]: `export function planted(range: Excel.Range, sheet: Excel.Worksheet) {${body}}`,
  });
}

test("every member used is in the declared requirement sets or asked for first", () => {
  expect(used.length).toBeGreaterThan(50);
  expect(unpromised(used)).toEqual([]);
});

/** Uses of Excel's classes that the host would answer with ApiNotFound. */
function unanswered(uses: readonly MemberUse[]): string[] {
  const implemented = implementedMembers();
  return uses
    .filter(({ member, ofClass, guarded }) => ofClass && !guarded && member.startsWith("Excel."))
    .filter(({ member }) => {
      const [, owner = "", name = ""] = member.split(".");
      return !implemented.get(owner)?.has(name);
    })
    .map(({ member, at }) => `${at} ${member}`);
}

/** Ways from a global that end nowhere in these globals. */
function deadEnds(uses: readonly MemberUse[], globals: object): string[] {
  const leadsSomewhere = (path: string) =>
    path.split(".").reduce<unknown>((from, name) => (isObject(from) ? Reflect.get(from, name) : undefined), globals) !==
    undefined;
  const dead = uses.filter(({ path, guarded }) => path !== undefined && !guarded && !leadsSomewhere(path));
  return dead.map(({ path, at }) => `${at} ${path ?? ""}`);
}

function isObject(value: unknown): value is object {
  return (typeof value === "object" && value !== null) || typeof value === "function";
}

test("the host implements every member used", () => {
  expect(unanswered(used)).toEqual([]);
  expect(unanswered(usesIn("range.getPivotTables(); range.values;"))).toEqual([
    "src/excel/planted.ts:1 Excel.Range.getPivotTables",
  ]);
});

test("the host's Office, Excel and CustomFunctions have everything named", async () => {
  const host = await openTestHost();
  const { Office, Excel, CustomFunctions } = host;
  const globals = { Office, Excel, CustomFunctions };
  expect(used.filter(({ path }) => path !== undefined).length).toBeGreaterThan(10);
  expect(deadEnds(used, globals)).toEqual([]);
  expect(deadEnds(usesIn("Office.context.mailbox; Office.context.displayLanguage;"), globals)).toEqual([
    "src/excel/planted.ts:1 Office.context.mailbox",
  ]);
  host.dispose();
});

test("only excel and the commands speak to the workbook", () => {
  const speakers = used.filter(({ member, at }) => /^Excel\./.test(member) && !/^src\/(excel|commands)\//.test(at));
  expect(speakers.map(({ member, at }) => `${at} ${member}`)).toEqual([]);
});

test("uses are found in every way they are written", () => {
  const uses = usesIn(`
    range.load({ address: true });
    const { values } = range;
    range["formulas"];
    sheet.getRange().conditionalFormats.items.map((format) => format.type === Excel.ConditionalFormatType.custom);
  `);
  expect(uses.map(({ member, set }) => `${member} ${set ?? "-"}`)).toEqual([
    "Excel.Range.load ExcelApi 1.1",
    "Excel.Interfaces.RangeLoadOptions.address ExcelApi 1.1",
    "Excel.Range.values ExcelApi 1.1",
    "Excel.Range.formulas ExcelApi 1.1",
    "Excel.ConditionalFormatCollection.items ExcelApi 1.6",
    "Excel.Range.conditionalFormats ExcelApi 1.6",
    "Excel.Worksheet.getRange ExcelApi 1.1",
    "Excel.ConditionalFormat.type ExcelApi 1.6",
    "Excel.ConditionalFormatType.custom ExcelApi 1.6",
    "Excel.ConditionalFormatType ExcelApi 1.6",
  ]);
});

test("a newer member is flagged unless it is asked for first", () => {
  const newer = "sheet.notes.add('A1', 'x');";
  const asked = 'Office.context.requirements.isSetSupported("ExcelApi", "1.18")';
  expect(unpromised(usesIn(newer))).toEqual([
    "src/excel/planted.ts:1 Excel.NoteCollection.add needs ExcelApi 1.18",
    "src/excel/planted.ts:1 Excel.Worksheet.notes needs ExcelApi 1.18",
  ]);
  expect(unpromised(usesIn(`if (${asked}) { ${newer} }`))).toEqual([]);
  expect(unpromised(usesIn(`if (!${asked}) return; ${newer}`))).toEqual([]);
  expect(unpromised(usesIn(`return ${asked} && ${newer}`))).toEqual([]);
  expect(unpromised(usesIn(`if (!${asked}) { ${newer} }`))).toHaveLength(2);
  expect(unpromised(usesIn(`if (${asked.replace("1.18", "1.17")}) { ${newer} }`))).toHaveLength(2);
  expect(unpromised(usesIn("Office.ribbon.requestCreateControls({ actions: [], tabs: [] });"))).toEqual([
    "src/excel/planted.ts:1 Office.Ribbon.requestCreateControls needs RibbonApi 1.2",
  ]);
});
