// The recogniser on sheets of many layouts: which tables it finds, their rows and roles, and which it leaves out.
import { recogniseTables } from "../../../src/domain/tables";
import { drawnGrid } from "../../support/grid";
import type { Layout } from "./layouts.data";
import { layouts, otherTables } from "./layouts.data";
import { arrangements, indicatorTables, tablesOfOtherKinds } from "./small-tables.data";

function found({ drawing, sheet = "Sheet1" }: Layout) {
  return recogniseTables(drawnGrid(drawing, { sheet })).map((table) => ({
    headers: table.headerRows.map((row) => row + 1),
    items: [(table.itemRows[0] ?? -1) + 1, (table.itemRows.at(-1) ?? -1) + 1],
    roles: table.columns.map(({ role }) => role).join(" "),
  }));
}

// "?" stands for any role.
function expected(layout: Layout) {
  const seen = found(layout);
  return layout.tables.map(({ headers, items, roles }, index) => {
    const got = seen[index]?.roles.split(" ") ?? [];
    const told = roles.split(" ").map((role, at) => (role === "?" ? got[at] : role));
    return { headers, items, roles: told.join(" ") };
  });
}

test.each(layouts)("$name", (layout) => {
  expect(found(layout)).toEqual(expected(layout));
});

test.each(otherTables)("not a table of indicators: $name", (layout) => {
  expect(found(layout)).toEqual([]);
});

test.each(indicatorTables)("%s", (drawing, roles) => {
  const tables = recogniseTables(drawnGrid(drawing));
  expect(tables).toHaveLength(1);
  const got = tables[0]?.columns.map(({ role }) => role) ?? [];
  expect(got.join(" ")).toBe(
    roles
      .split(" ")
      .map((role, at) => (role === "?" ? got[at] : role))
      .join(" "),
  );
});

test.each(tablesOfOtherKinds)("no indicators: %s, on sheet %s", (drawing, sheet) => {
  expect(recogniseTables(drawnGrid(drawing, { sheet }))).toEqual([]);
});

test.each(arrangements)("%s", (drawing, expected) => {
  const tables = recogniseTables(drawnGrid(drawing)).map(({ headerRows, itemRows }) => {
    const [first = 0, last = 0] = [itemRows[0], itemRows.at(-1)];
    return `${headerRows.map((row) => row + 1).join(",")} ${String(first + 1)}-${String(last + 1)}`;
  });
  expect(tables.join("; ")).toBe(expected);
});
