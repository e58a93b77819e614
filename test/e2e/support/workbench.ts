// The workbench as a test uses it: opening it, its cells, ribbon and pane, its files.
import { readFileSync } from "node:fs";
import { expect, type FrameLocator, type Locator, type Page } from "@playwright/test";
import { hostOf, type CellValue, type Entries } from "./in-page";

export interface OpenOptions {
  readonly locale?: "zh-CN" | "en-US";
  /** As on a first visit: with the sample. */
  readonly sample?: boolean;
  /** With the browser's pickers of files, which a test has to replace; else as in browsers that have none. */
  readonly pickers?: boolean;
}

/** Where the cells are drawn; the editors of cell and formula bar have canvases of their own. */
export const cellsCanvas = 'canvas[id^="univer-sheet-main-canvas"]';

export class Workbench {
  readonly pane: FrameLocator;
  readonly messages: Locator;

  constructor(readonly page: Page) {
    this.pane = page.frameLocator("iframe");
    this.messages = page.locator(".messages");
  }

  async open({ locale = "en-US", sample = false, pickers = false }: OpenOptions = {}): Promise<void> {
    await this.page.addInitScript(
      ([wanted, visited, pick]) => {
        const prefix = "kpi-sheets.workbench.";
        localStorage.setItem(`${prefix}locale`, localStorage.getItem(`${prefix}locale`) ?? wanted);
        if (visited) localStorage.setItem(`${prefix}visited`, "yes");
        if (!pick) for (const kind of ["Open", "Save"]) Reflect.deleteProperty(window, `show${kind}FilePicker`);
      },
      [locale, !sample, pickers] as const,
    );
    await this.page.goto(process.env["WORKBENCH_URL"] ?? "");
    await this.started();
  }

  async started(): Promise<void> {
    await this.page.locator("#loading").waitFor({ state: "detached", timeout: 45_000 });
  }

  /** Waits until the open workbook's latest change is kept in the browser. */
  async kept(): Promise<void> {
    await expect(this.page.getByRole("img", { name: /kept in this browser|暂存在此浏览器/ })).toBeVisible();
  }

  ribbon(name: string): Locator {
    return this.page.locator(".ribbon").getByRole("button", { name, exact: true });
  }

  /** Presses a ribbon button and waits until its command has finished. */
  async press(name: string): Promise<void> {
    await this.ribbon(name).click();
    await expect(this.ribbon(name)).not.toHaveAttribute("aria-busy", "true");
  }

  /** Inserts one of the forms the ribbon's menu holds, and waits until it is there. */
  async insertForm(name: string): Promise<void> {
    const menu = this.ribbon("Insert form").or(this.ribbon("插入表单"));
    await menu.click();
    await this.page.locator(".ribbon").getByRole("menuitem", { name, exact: true }).click();
    await expect(menu).not.toHaveAttribute("aria-busy", "true");
  }

  async closeMessage(): Promise<void> {
    await this.messages.getByRole("button").click();
    await expect(this.messages).toBeEmpty();
  }

  title(name: string): Locator {
    return this.page.locator(".title-bar").getByRole("button", { name, exact: true });
  }

  /** Goes to a cell of the active sheet by the name box. */
  async select(address: string): Promise<void> {
    const box = this.page.locator('[data-u-comp="defined-name"] input');
    await box.fill(address);
    await box.press("Enter");
    await expect.poll(() => this.selected()).toBe(address);
  }

  /** Goes to a cell with the keyboard in the cells. */
  async goTo(address: string): Promise<void> {
    await this.select(address);
    await this.page.keyboard.press("F6");
    await this.page.keyboard.press("Shift+F6");
  }

  /** Types into a cell as a user does. */
  async type(address: string, text: string): Promise<void> {
    await this.goTo(address);
    await this.page.keyboard.type(text);
    await this.page.keyboard.press("Enter");
  }

  /** Address of the selection, without the sheet. */
  selected(): Promise<string> {
    return this.page.evaluate(hostOf.selected);
  }

  /** What a cell of the active sheet holds. */
  async value(address: string): Promise<CellValue> {
    return (await this.page.evaluate(hostOf.values, [address]))[0] ?? "";
  }

  values(addresses: readonly string[]): Promise<CellValue[]> {
    return this.page.evaluate(hostOf.values, addresses);
  }

  /** What a cell shows after each set of entries, one after the other. */
  computed(address: string, sets: readonly Entries[]): Promise<CellValue[]> {
    return this.page.evaluate(hostOf.computed, { address, sets });
  }

  /** Writes cells of the active sheet as an add-in does, for what a test only needs to be there. */
  async write(entries: Entries): Promise<void> {
    await this.page.evaluate(hostOf.write, entries);
  }

  /** Names of the sheets, the active one first. */
  sheets(): Promise<string[]> {
    return this.page.evaluate(hostOf.sheets);
  }

  /** The marks on the active sheet: addresses under rules that carry our stamp. */
  marks(): Promise<string[]> {
    return this.page.evaluate(hostOf.marks);
  }

  /** Whether a cell is painted in another colour than white: the conditional formats as they are drawn. */
  async painted(address: string): Promise<boolean> {
    const { left, top } = await this.page.evaluate(hostOf.position, address);
    const color = await this.page.locator(cellsCanvas).evaluate(colorAt, { left, top });
    return color.some((part) => part < 250);
  }

  protect(): Promise<void> {
    return this.page.evaluate(hostOf.protect);
  }

  unprotect(): Promise<void> {
    return this.page.evaluate(hostOf.unprotect);
  }

  /** Takes the locked flag off. */
  unlock(address: string): Promise<void> {
    return this.page.evaluate(hostOf.unlock, address);
  }

  /** Everything in the workbook, to see that nothing changed. */
  contents(): Promise<string> {
    return this.page.evaluate(hostOf.contents);
  }

  /** Saves and gives the bytes of the download and its name. */
  async save(): Promise<{ readonly name: string; readonly bytes: Buffer }> {
    const download = this.page.waitForEvent("download");
    await this.title("Save as .xlsx").or(this.title("保存为 .xlsx")).click();
    const file = await download;
    return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
  }

  /** Opens a file by the button. */
  async openFile(file: { readonly name: string; readonly bytes: Buffer }): Promise<void> {
    const { name, bytes: buffer } = file;
    await this.page.locator('.title-bar input[type="file"]').setInputFiles({ name, mimeType: "", buffer });
  }

  /** Drops a file on the grid. */
  async drop({ name, bytes }: { readonly name: string; readonly bytes: Buffer }): Promise<void> {
    const transfer = await this.page.evaluateHandle(
      ([fileName, base64]) => {
        const data = new DataTransfer();
        data.items.add(new File([Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))], fileName));
        return data;
      },
      [name, bytes.toString("base64")] as const,
    );
    const grid = this.page.locator(".grid");
    await grid.dispatchEvent("dragover", { dataTransfer: transfer });
    await grid.dispatchEvent("drop", { dataTransfer: transfer });
  }

  deleteSheet(name: string): Promise<void> {
    return this.page.evaluate(hostOf.deleteSheet, name);
  }

  /** From now on the worker that reads and writes files never starts. */
  async holdWorker(): Promise<void> {
    await this.page.evaluate(() => {
      Worker.prototype.postMessage = () => undefined;
    });
  }

  /** Inserts the project appraisal as the pane offers it. */
  async insertFromPane({ formulas = "Excel", where = "A new sheet" }: InsertOptions = {}): Promise<void> {
    await this.press("Forms");
    await this.pane
      .getByRole("button", { name: /Project Appraisal: Application/ })
      .first()
      .click();
    await this.pane.getByRole("radio", { name: where }).check();
    await this.pane.getByRole("radio", { name: formulas, exact: true }).check();
    await this.pane.getByRole("button", { name: "Insert form" }).click();
    await expect(this.pane.getByRole("button", { name: "Insert form" })).not.toHaveAttribute("aria-busy", "true");
  }
}

interface InsertOptions {
  readonly formulas?: "Excel" | "KPI functions";
  readonly where?: "A new sheet" | "This sheet, from the selected cell";
}

/** The colour of the grid at a point of the cells, from the canvas it is drawn on; headers are 46 wide and 20 high. */
function colorAt(drawn: Element, { left, top }: { readonly left: number; readonly top: number }): number[] {
  const canvas = drawn as HTMLCanvasElement;
  const pixels = canvas.getContext("2d", { willReadFrequently: true });
  if (!pixels) throw new Error("The canvas is not drawn in 2d.");
  const scale = canvas.width / canvas.clientWidth;
  return [...pixels.getImageData((46 + left + 4) * scale, (20 + top + 4) * scale, 1, 1).data.slice(0, 3)];
}
