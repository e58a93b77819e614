// What "score this table" proposes for tables of many makes: which cells, which formulas, and what it only says.
import {
  changeId,
  chosenAtFirst,
  groupChanges,
  isSameProposal,
  planScores,
  proposeScores,
} from "../../../src/domain/scoring-plans";
import type { ScoreChange, ScoreProposal, ScoreWishes } from "../../../src/domain/scoring-plans";
import { areaAddress } from "../../../src/domain/sheet/area";
import type { Grid } from "../../../src/domain/sheet/grid";
import { recogniseTables } from "../../../src/domain/tables";
import { drawnGrid } from "../../support/grid";
import { layouts } from "./layouts";

const plain: ScoreWishes = { formulas: "native", blank: "wait", newColumns: false };

function propose(grid: Grid, wishes: Partial<ScoreWishes> = {}): ScoreProposal {
  const [table] = recogniseTables(grid);
  if (!table) throw new Error("no table");
  return proposeScores(grid, table, { ...plain, ...wishes });
}

const addressOf = ({ place }: ScoreChange) => areaAddress(place.area);
const written = ({ cell }: ScoreChange) => ("formula" in cell ? cell.formula : "text" in cell ? cell.text : "");

test.each(layouts)("$name", ({ grid, wishes, cells, repairs = [], notes = [] }) => {
  const proposal = propose(grid, wishes);
  expect(Object.fromEntries(proposal.changes.map((change) => [addressOf(change), written(change)]))).toEqual(cells);
  expect(proposal.changes.filter(({ repair }) => repair).map(addressOf)).toEqual(repairs);
  expect(proposal.notes.map(({ key }) => key).sort()).toEqual([...notes].sort());
});

test("cells that hold something are repairs, and no repair is chosen unasked", () => {
  for (const { grid, wishes } of layouts) {
    const proposal = propose(grid, wishes);
    const chosen = new Set(chosenAtFirst(proposal));
    for (const change of proposal.changes) {
      const { row, column } = change.place.area;
      expect((grid.formulas[row]?.[column] ?? "") === "").toBe(change.repair === undefined);
      expect(chosen.has(changeId(change))).toBe(change.repair === undefined);
    }
  }
});

test("what was proposed and written is not proposed again", () => {
  const grid = drawnGrid(`
    指标 | 权重 | 评分 | 得分
    准时率 | 0.5 | 4 | =IF(COUNT(B2,C2)<2,"",ROUND(B2*C2,9))
    合格率 | 0.5 | 5 | =IF(COUNT(B3,C3)<2,"",ROUND(B3*C3,9))
    合计 | 1 | | =IF(COUNT(C2:C3)<2,"",SUM(D2:D3))`);
  expect(propose(grid).changes).toEqual([]);
});

test("nothing is added where something stands at the right edge", () => {
  const grid = drawnGrid(`
    KPI | Weight | Score | |
    Leads | 0.5 | 4 | seen by AB |
    Deals | 0.5 | 3 | |`);
  const [table] = recogniseTables(grid);
  const right = (table?.area.column ?? 0) + (table?.area.columns ?? 0);
  const proposal = propose(grid, { newColumns: true });
  if (right === 3) expect(proposal.notes.map(({ key }) => key)).toContain("noRoomAtEdge");
  expect(proposal.changes.map(addressOf)).not.toContain("D2");
});

test("a group of changes is a column's formulas of a kind; a new column is one with its header; each repair is alone", () => {
  const groups = layouts.flatMap(({ name, grid, wishes }) => {
    const wanted = /^(?:new columns|a typed value|groups)/.test(name);
    return wanted ? groupChanges(propose(grid, wishes)).map((group) => ({ name: name.slice(0, 6), ...group })) : [];
  });
  expect(
    groups.map(({ name, part, cells, header, place }) => [name, part, areaAddress(place.area), cells, header]),
  ).toEqual([
    ["groups", "weighted", "E2:E6", 4, undefined],
    ["groups", "subtotal", "C4:C7", 2, undefined],
    ["groups", "subtotal", "E4:E7", 2, undefined],
    ["groups", "total", "E8", 1, undefined],
    ["new co", "weighted", "E2:E3", 2, "Weighted score"],
    ["new co", "total", "F2", 1, "Total score"],
    ["new co", "weight-check", "G2", 1, "Weights off 100% (points)"],
    ["a type", "weighted", "D3", 1, undefined],
    ["a type", "total", "D5", 1, undefined],
  ]);
});

test("the plan of what was chosen has these cells and no others, and no format outside new columns", () => {
  const grid = layouts[0]?.grid ?? drawnGrid("");
  const proposal = propose(grid);
  const plan = planScores(proposal, ["1,3", "2,3", "4,3"]);
  expect(plan.blocks.map(({ row, column, cells }) => [row, column, cells.length])).toEqual([
    [1, 3, 2],
    [4, 3, 1],
  ]);
  expect(plan.styles).toEqual([]);
});

test("a proposal is another one when a cell in it was filled in meanwhile", () => {
  const [first] = layouts;
  const grid = first?.grid ?? drawnGrid("");
  const filled = grid.formulas.map((line, row) => line.map((cell, column) => (row === 1 && column === 3 ? 7 : cell)));
  expect(isSameProposal(propose(grid), propose({ ...grid }))).toBe(true);
  expect(isSameProposal(propose(grid), propose({ ...grid, formulas: filled, values: filled }))).toBe(false);
});
