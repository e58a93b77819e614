// A protected sheet in the grid: locked cells stay as they are, unlocked ones can be filled.
import { cellOf, itemCell } from "./support/appraisal";
import { expect, test } from "./support/test";

const languages = [
  { locale: "en-US", locked: /this cell is locked/, sheet: /does not allow this change/ },
  { locale: "zh-CN", locked: /锁定的单元格不能修改/, sheet: /不允许这样修改/ },
] as const;

for (const words of languages) {
  test(`locked cells refuse typing, Delete and pasting and say why (${words.locale})`, async ({ workbench }) => {
    const { page } = workbench;
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await workbench.open({ locale: words.locale });
    await workbench.write([
      ["B2", "kept"],
      ["C3", "old"],
    ]);
    await workbench.unlock("C3:C5");
    await workbench.protect();

    await workbench.type("B2", "typed");
    await expect(workbench.messages).toHaveText(words.locked);
    expect(await workbench.value("B2")).toBe("kept");

    await workbench.type("C3", "new");
    await expect.poll(() => workbench.value("C3")).toBe("new");
    expect(await workbench.value("B2")).toBe("kept");

    await workbench.closeMessage();
    await workbench.goTo("B2");
    await page.keyboard.press("Delete");
    await expect(workbench.messages).toHaveText(words.locked);
    await workbench.closeMessage();
    await workbench.goTo("C3");
    await page.keyboard.press("ControlOrMeta+c");
    await workbench.goTo("B2");
    await page.keyboard.press("ControlOrMeta+v");
    await expect(workbench.messages).toHaveText(words.locked);
    expect(await workbench.value("B2")).toBe("kept");
    await workbench.goTo("C4");
    await page.keyboard.press("ControlOrMeta+v");
    await expect.poll(() => workbench.value("C4")).toBe("new");

    await workbench.goTo("C4");
    await page.keyboard.press("ControlOrMeta+b");
    await expect(workbench.messages).toHaveText(words.sheet);

    await workbench.unprotect();
    await workbench.type("B2", "typed");
    await expect.poll(() => workbench.value("B2")).toBe("typed");
  });
}

test("F2 and the formula bar do not open a locked cell either", async ({ workbench }) => {
  const { page } = workbench;
  await workbench.open();
  await workbench.write([["A1", "kept"]]);
  await workbench.unlock("C3");
  await workbench.protect();
  await workbench.goTo("A1");
  await page.keyboard.press("F2");
  await expect(workbench.messages).toHaveText(/this cell is locked/);
  await page.keyboard.type("more");
  await page.keyboard.press("Enter");
  expect(await workbench.value("A1")).toBe("kept");
  await workbench.closeMessage();
  await workbench.goTo("A1");
  await page.locator('[data-u-comp="formula-bar"] canvas').first().click();
  await page.keyboard.type("more");
  await page.keyboard.press("Enter");
  await expect(workbench.messages).toHaveText(/this cell is locked/);
  expect(await workbench.value("A1")).toBe("kept");
  await workbench.type("C3", "new");
  await expect.poll(() => workbench.value("C3")).toBe("new");
});

test("an inserted form is filled where it is unlocked, and calculated, while its sheet is protected", async ({
  workbench,
}) => {
  await workbench.open();
  await workbench.insertForm("Project appraisal");
  for (const row of [0, 1, 2, 3]) await workbench.unlock(itemCell("score", row));
  await workbench.protect();
  for (const [row, score] of [3, 4, 3, 5].entries()) await workbench.type(itemCell("score", row), String(score));
  await expect.poll(() => workbench.value(cellOf("total"))).toBe(3.49);
  await expect(workbench.messages).toBeEmpty();
  await workbench.type(cellOf("total"), "5");
  await expect(workbench.messages).toHaveText(/this cell is locked/);
  expect(await workbench.value(cellOf("total"))).toBe(3.49);
});

test("what is composed with an input method stays out of a locked cell, and out of the next one", async ({
  workbench,
}) => {
  const { page } = workbench;
  const keyboard = await page.context().newCDPSession(page);
  const compose = async (address: string) => {
    await workbench.goTo(address);
    await keyboard.send("Input.imeSetComposition", { text: "ni", selectionStart: 2, selectionEnd: 2 });
    await keyboard.send("Input.insertText", { text: "你" });
    await page.keyboard.press("Enter");
  };
  await workbench.open();
  await workbench.write([["A1", "kept"]]);
  await workbench.unlock("A2");
  await workbench.protect();
  await compose("A1");
  await expect(workbench.messages).toHaveText(/this cell is locked/);
  await compose("A2");
  await expect.poll(() => workbench.values(["A1", "A2"])).toEqual(["kept", "你"]);
  await workbench.unprotect();
  await workbench.type("A1", "x");
  await expect.poll(() => workbench.value("A1")).toBe("x");
});
