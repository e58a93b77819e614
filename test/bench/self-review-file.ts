// A long self-review as somebody might hand it in: goals over several items, texts nearly all different, some gaps.
// It has no validations: exceljs takes long over those, and the figure should not look better for it.
import { knownForms } from "../../src/domain/forms";
import type { CellData, StyleData, WorkbookData } from "../../src/xlsx";
import { emptySheet, workbookOf } from "../support/workbook-data";

type Entry = (row: number) => string | number;

const openings = ["完成了", "牵头推进", "配合测试组做了", "独立负责", "和供应商一起排查并解决了", "按计划上线"];
const subjects = [
  "订单中心的拆分改造",
  "结算对账任务",
  "会员积分迁移",
  "压测环境的搭建",
  "监控告警的梳理",
  "老接口下线",
];
const measures = ["接口耗时由320毫秒降到", "每月人工核对减少到", "线上故障由6次降到", "覆盖用例增加到", "处理工单达到"];
const endings = ["，尽快补齐剩余部分", "，已写成文档并在组内分享", "，遗留问题下季度处理", "，按期交付无返工"];

/** Texts of 20 to 60 characters; the seed keeps the columns apart. */
function text(seed: number): Entry {
  return (row) => {
    const number = row * 31 + seed * 17;
    const sentence = `${of(openings, number)}${of(subjects, row + seed)}，${of(measures, number + seed)}${String(number % 977)}`;
    return `${sentence}${row % 3 === 0 ? "" : of(endings, row)}（见周报）`;
  };
}

function stars(seed: number): Entry {
  return (row) => ((row + seed) % 97 === 0 ? "" : ((row * 7 + seed) % 5) + 1);
}

function oneOf(...values: readonly string[]): Entry {
  return (row) => of(values, row);
}

/** What people enter, column by column of the form, and how wide the column is. */
const columns: readonly (readonly [width: number, entry: Entry])[] = [
  [40, (row) => row + 1],
  [180, (row) => text(1)(Math.floor(row / 4))],
  [180, text(2)],
  [90, oneOf("商业项目", "技术项目", "技术项目/团队事务", "基础事务")],
  [120, text(3)],
  [60, oneOf("0-1", "1-10", "收尾")],
  [120, oneOf("老系统改造", "高并发高QPS/系统链路长", "无参考先例", "测试覆盖难度")],
  [60, stars(1)],
  [120, oneOf("团队多", "人员数量多/层级多", "边界难分工")],
  [60, stars(2)],
  [120, text(4)],
  [60, stars(3)],
  [90, oneOf("PM", "系统架构设计/大部分模块Code", "小部分模块Code", "唯一参与者")],
  [180, text(5)],
  [60, stars(4)],
  [180, text(6)],
  [60, stars(5)],
  [180, text(7)],
  [60, stars(6)],
  [180, text(8)],
  [180, text(9)],
];

const header = 1;
const wrapped = 2;
const styles: readonly StyleData[] = [
  {},
  { font: { bold: true }, fill: { pattern: "solid", color: { rgb: "#DDEBF7" } }, alignment: { wrap: true } },
  { alignment: { wrap: true, vertical: "top" } },
];

/** The workbook of a self-review with so many items. */
export function selfReviewOf(items: number): WorkbookData {
  const terms = knownForms.find(({ id }) => id === "self-review")?.tables[0]?.columns ?? [];
  const headers = terms.map((column) => column.headers["zh-CN"]);
  if (headers.length !== columns.length) throw new Error(`the form has ${String(headers.length)} columns`);
  const body = Array.from({ length: items }, (_, row) => columns.map(([, entry]) => entry(row)));
  const rows = [cellsOf(headers, header), ...body.map((line) => cellsOf(line, wrapped))];
  const sheet = emptySheet("个人自评", {
    cells: Object.fromEntries(rows.entries()),
    columns: columns.map(([width], index) => ({ first: index, last: index, widthPoints: width })),
    view: { frozenRows: 1, frozenColumns: 0, gridlines: true, zoomPercent: 100 },
  });
  return { ...workbookOf(sheet), styles };
}

function cellsOf(line: readonly (string | number)[], style: number): Record<number, CellData> {
  return Object.fromEntries(line.map((value, column) => [column, value === "" ? { style } : { value, style }]));
}

function of(values: readonly string[], at: number): string {
  return values[at % values.length] ?? "";
}
