// npm run icons: renders the drawings to the PNG files in assets/.
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { chromium, type Page } from "@playwright/test";
import { findBrowser } from "./browser";
import { applicationSizes, applicationSvg, commandIcons, commandSizes, commandSvg } from "./icon-drawings";

export async function main(): Promise<number> {
  const executablePath = findBrowser();
  if (executablePath === undefined) {
    console.error("No browser to draw with: install Chromium, Chrome or Edge, or name one in BROWSER_PATH.");
    return 1;
  }
  mkdirSync("assets", { recursive: true });
  const browser = await chromium.launch({ executablePath });
  const page = await browser.newPage();
  const pictures = [
    ...applicationSizes.map((size) => ({ file: `icon-${String(size)}.png`, size, svg: applicationSvg(size) })),
    ...commandIcons.flatMap((icon) =>
      commandSizes.map((size) => ({ file: `${icon}-${String(size)}.png`, size, svg: commandSvg(icon, size) })),
    ),
  ];
  for (const { file, size, svg } of pictures) await render(page, svg, size, join("assets", file));
  await browser.close();
  console.log(`${String(pictures.length)} icons in assets/.`);
  return 0;
}

async function render(page: Page, svg: string, size: number, path: string): Promise<void> {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(`<style>body { margin: 0 } svg { display: block }</style>${svg}`);
  await page.screenshot({ path, omitBackground: true });
}
