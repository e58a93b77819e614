// What cannot be done says so in its own words and changes nothing.
import { filledFields } from "./support/appraisal";
import { expect, test } from "./support/test";

test("a protected sheet", async ({ workbench }) => {
  await workbench.open();
  await workbench.insertForm("Project appraisal");
  await workbench.write(filledFields);
  await workbench.protect();
  const before = await workbench.contents();
  await workbench.press("Mark cells");
  await expect(
    workbench.pane.getByText("The sheet or the workbook is protected.", { exact: false }).first(),
  ).toBeVisible();
  expect(await workbench.contents()).toBe(before);
});

test("a cell being edited", async ({ workbench }) => {
  await workbench.open();
  await workbench.select("B2");
  await workbench.page.keyboard.type("half");
  await workbench.insertForm("Project appraisal");
  await expect(workbench.pane.getByText("A cell is being edited.", { exact: false }).first()).toBeVisible();
  await workbench.page.keyboard.press("Escape");
  await expect.poll(() => workbench.sheets()).toEqual(["Sheet1"]);
  expect(await workbench.value("B2")).toBe("");
});

test("cells that are taken: nothing is written until the user says so", async ({ workbench }) => {
  await workbench.open();
  await workbench.write([["B3", "mine"]]);
  await workbench.select("A1");
  const before = await workbench.contents();
  await workbench.insertFromPane({ where: "This sheet, from the selected cell" });
  await expect(workbench.pane.getByText("There is something there")).toBeVisible();
  expect(await workbench.contents()).toBe(before);
  await workbench.pane.getByRole("button", { name: "Cancel" }).click();
  expect(await workbench.contents()).toBe(before);
  expect(await workbench.value("B3")).toBe("mine");
});

const zipHead = [0x50, 0x4b, 0x03, 0x04];
const compoundHead = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const files = [
  { name: "broken.xlsx", bytes: Buffer.from([...zipHead, 1, 2, 3]), says: "is damaged" },
  { name: "table.xlsx", bytes: Buffer.from("a,b\n1,2\n"), says: "is a text file" },
  { name: "nothing.xlsx", bytes: Buffer.alloc(0), says: "is empty" },
  { name: "secret.xlsx", bytes: encrypted(), says: "protected with a password" },
] as const;

test("files that cannot be opened", async ({ workbench }) => {
  await workbench.open();
  await workbench.write([["A1", "stays"]]);
  const before = await workbench.contents();
  for (const { name, bytes, says } of files) {
    await workbench.openFile({ name, bytes });
    await expect(workbench.messages).toContainText(says);
    await expect(workbench.messages).toContainText(name);
  }
  expect(await workbench.contents()).toBe(before);
  await expect(workbench.page).toHaveTitle(/^● Book1\.xlsx/);
});

/** The container of an encrypted workbook names its streams in UTF-16. */
function encrypted(): Buffer {
  return Buffer.concat([
    Buffer.from(compoundHead),
    Buffer.alloc(1024),
    Buffer.from("EncryptedPackage", "utf16le"),
    Buffer.alloc(512),
  ]);
}
