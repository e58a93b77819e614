// Reading a roster: its headers in either language, its people, and what of it answers a form's questions.
import fc from "fast-check";
import { readRoster } from "../../../src/domain/people/roster";
import type { Roster } from "../../../src/domain/people/roster";
import { answerOf, matchFields } from "../../../src/domain/people/roster-fields";
import { rosterRoleOf } from "../../../src/domain/people/roster-headers";
import { rosterHeaders } from "../../../src/domain/people/roster-headers.data";

function rosterIn(rows: readonly (readonly string[])[]): Roster {
  const reading = readRoster(rows);
  if (!reading.ok) throw new Error(reading.reason);
  return reading.roster;
}

const namesIn = (rows: readonly (readonly string[])[]) => rosterIn(rows).people.map(({ name }) => name);

describe.each(rosterHeaders)("headers of $role", ({ role, words, examples }) => {
  test.each([...words, ...examples.known])("%s is known", (header) => {
    expect(rosterRoleOf(header)).toBe(role);
  });
  test.each(examples.left)("%s is something else", (header) => {
    expect(rosterRoleOf(header)).not.toBe(role);
  });
});

test("a title above the headers, blank rows and repeated headers are no people", () => {
  const headers = ["工号", "姓名", "部门"];
  expect(
    namesIn([
      ["2026 年花名册", "", ""],
      headers,
      ["007", "张三", "研发部"],
      ["", " ", ""],
      headers,
      ["008", "李四", "市场部"],
    ]),
  ).toEqual(["张三", "李四"]);
});

test("rows without a name are listed", () => {
  const { people, unnamedRows } = rosterIn([
    ["Name", "Team"],
    ["Ann", "A"],
    ["", "B"],
  ]);
  expect(people).toHaveLength(1);
  expect(unnamedRows).toEqual([2]);
});

test("family and given name make a name as each language writes it", () => {
  expect(
    namesIn([
      ["Last name", "First name"],
      ["Lovelace", "Ada"],
      ["欧阳", "修"],
      ["", "Cher"],
    ]),
  ).toEqual(["Ada Lovelace", "欧阳修", "Cher"]);
});

test("a name over two lines is one line", () => {
  expect(namesIn([["姓名"], ["张\n三 "]])).toEqual(["张 三"]);
});

test.each([
  ["nothing", [], "no-header"],
  [
    "no column of names",
    [
      ["项目", "部门"],
      ["A", "B"],
    ],
    "no-header",
  ],
  [
    "headers alone",
    [
      ["姓名", "部门"],
      ["", ""],
    ],
    "no-people",
  ],
] as const)("%s is no roster: %s", (_, rows, reason) => {
  expect(readRoster(rows)).toEqual({ ok: false, reason });
});

test("every row with a name is a person, whatever the texts are", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.string({ minLength: 1 }), fc.string())), (rows) => {
      const reading = readRoster([["姓名", "备注"], ...rows]);
      const named = rows.filter(([name]) => name.replace(/[\s\p{Cc}]/gu, "") !== "");
      const own = named.filter(([name, note]) => !(name.trim() === "姓名" && note.trim() === "备注"));
      expect(reading.ok ? reading.roster.people.length : 0).toBe(own.length);
    }),
  );
});

test("a form's fields are answered by the same words first, else by what they mean", () => {
  const { columns, people } = rosterIn([
    ["姓名", "直接上级", "考评人", "成本中心"],
    ["张三", "李四", "王五", ""],
  ]);
  const field = (id: string, chinese: string, english: string) => ({ id, label: { "zh-CN": chinese, en: english } });
  const found = matchFields(columns, [
    field("who", "被考评人", "Person rated"),
    field("rater", "考评人", "Rater"),
    field("boss", "主管", "Supervisor"),
    field("center", "成本中心", "Cost center"),
    field("other", "项目名称", "Project name"),
  ]);
  expect([...found]).toEqual([
    ["who", 0],
    ["rater", 2],
    ["boss", 1],
    ["center", 3],
  ]);
  const [person] = people;
  const answers = person && [...found.values()].map((column) => answerOf(person, columns, column));
  expect(answers).toEqual(["张三", "王五", "李四", undefined]);
});
