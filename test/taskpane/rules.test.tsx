// Rules in words, and bands: how they are read, what is open in them, the formulas, writing one into a cell.
import { act, screen, within } from "@testing-library/react";
import { axe } from "jest-axe";
import { renderPane } from "./render-pane";

async function open(wishes: Parameters<typeof renderPane>[0] = {}) {
  const pane = await renderPane(wishes);
  const chinese = wishes.displayLanguage === "zh-CN";
  await pane.user.click(screen.getByRole("tab", { name: chinese ? "评分" : "Score" }));
  await pane.user.click(screen.getByText(chinese ? "规则文字和等级区间" : "Rules in words, and bands"));
  await screen.findByRole("textbox", { name: chinese ? "规则文字" : "Rule in words" });
  const write = async (text: string) => {
    const box = screen.getByRole("textbox", { name: chinese ? "规则文字" : "Rule in words" });
    await pane.user.clear(box);
    await pane.user.click(box);
    await pane.user.paste(text);
  };
  return { ...pane, write };
}

const region = (name: string) => within(screen.getByRole("region", { name }));
const rowsOf = (table: HTMLElement) =>
  within(table)
    .getAllByRole("row")
    .map((row) => [...row.children].map(({ textContent }) => textContent).join(" "));

test("sound bands stand on the number line, and nothing is asked", async () => {
  const { write } = await open();
  await write("A≥90; B[75,90); C<75");
  const line = screen.getByRole("list", { name: "Number line, from the highest down" });
  expect(within(line).getAllByRole("listitem").map(({ textContent }) => textContent)).toEqual(["≥90A", "[75,90)B", "<75C"]); // prettier-ignore
  expect(screen.getByText("No gaps, no overlaps, no edge left open.")).toBeVisible();
  expect(screen.queryByRole("region", { name: "Please settle what the words leave open" })).toBeNull();
  expect(rowsOf(screen.getByRole("table", { name: "Values at the edges" }))).toEqual([
    "Value Result",
    "74.9 C",
    "75 B",
    "75.1 B",
    "89.9 B",
    "90 A",
    "90.1 A",
  ]);
});

test("what is wrong is said with a value to try, and only what is open is asked", async () => {
  const { write, user } = await open({ displayLanguage: "zh-CN" });
  await write("甲≥100%\n乙95%~99%\n丙95%以下");
  const told = region("区间检查")
    .getAllByRole("listitem")
    .map(({ textContent }) => textContent);
  expect(told).toEqual([
    "95% 归 乙、丙 中的哪一个没有写明：“以上”“以下”“至”含不含这个数？",
    "99% 到 100% 之间没有等级，例如 99.5%。",
  ]);
  const questions = region("请确认没有写明的地方");
  const gap = questions.getByRole("radiogroup", { name: "99% 到 100% 之间归哪一档？" });
  expect(within(gap).getAllByRole("radio").map((radio) => (radio as HTMLInputElement).labels?.[0]?.textContent)).toEqual(["乙", "甲", "没有等级（#N/A）"]); // prettier-ignore
  await user.click(within(gap).getByRole("radio", { name: "乙" }));
  await user.click(
    within(questions.getByRole("radiogroup", { name: "正好 95% 归哪一档？" })).getByRole("radio", { name: "丙" }),
  );
  expect(screen.getByText("写明之后：甲≥100%；乙(95%,100%)；丙≤95%")).toBeVisible();
});

test("a rule of points asks for what it does not say, and goes into the selected cell", async () => {
  const { write, user, asked } = await open();
  await write("minus 2 points for every 1% below");
  const questions = region("Please settle what the words leave open");
  const base = questions.getByRole("textbox", { name: "Points when the target is just met" });
  await user.clear(base);
  await user.type(base, "20");
  await user.click(questions.getByRole("radio", { name: "No, 0 at least" }));
  await user.type(screen.getByRole("textbox", { name: /Cell that holds the value/ }), "c7");
  await user.click(screen.getByText("KPI function"));
  expect(
    screen.getByText(/KPI.LINEARSCORE\(C7,"minus 2 points for every 1% below, at least 0",100%,20\)/),
  ).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Insert in the selected cell" }));
  expect(asked.at(-1)).toEqual([
    "insertRule",
    {
      text: "minus 2 points for every 1% below",
      answers: { base: "20", least: "zero" },
      formulas: "native",
      valueCell: "c7",
    },
  ]);
});

test("without the target it needs a rule gives no formula", async () => {
  const { write, user } = await open();
  await write("每少1家扣2分，最低0，满分10分");
  expect(screen.getByText("This rule needs a target.")).toBeVisible();
  expect(screen.queryByRole("button", { name: "Insert in the selected cell" })).toBeNull();
  await user.type(screen.getByRole("textbox", { name: "Target, from which steps count" }), "20");
  expect(screen.getByRole("button", { name: "Insert in the selected cell" })).toBeVisible();
});

test("cells can be taken, the documents' bands looked at, bands kept and forgotten", async () => {
  const { user, asked, write } = await open();
  await user.click(screen.getByRole("button", { name: "Take the selected cells" }));
  expect(screen.getByRole("textbox", { name: "Rule in words" })).toHaveValue("18%-22%");
  const kept = screen.getByRole("combobox", { name: "Bands at hand" });
  await user.selectOptions(kept, "Budget (actual/planned-1), as printed, with its defects");
  expect(region("Band check").getAllByRole("listitem")).toHaveLength(5);
  await write("A≥90; B<90");
  await user.type(screen.getByRole("textbox", { name: "Keep as" }), "Quality");
  await user.click(screen.getByRole("button", { name: "Keep in the workbook" }));
  expect(asked.at(-1)).toEqual(["keepBands", { name: "Quality", bands: [{ text: "A≥90", grade: "A" }, { text: "B<90", grade: "B" }] }]); // prettier-ignore
  await user.click(await screen.findByRole("button", { name: "Forget" }));
  expect(asked.at(-1)).toEqual(["forgetBands", { name: "Quality" }]);
});

test("what cannot be read says how to write it", async () => {
  const { write } = await open();
  await write("as seems right");
  expect(screen.getByText(/^This cannot be read yet/)).toBeVisible();
});

test.each(["zh-CN", "en"] as const)("no accessibility faults with everything open, in %s", async (displayLanguage) => {
  const { write, container } = await open({ displayLanguage });
  await write("甲≥100%；乙95%~99%；丙95%以下");
  let found: Awaited<ReturnType<typeof axe>> | undefined;
  await act(async () => {
    found = await axe(container);
  });
  expect(found?.violations).toEqual([]);
});
