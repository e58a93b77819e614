// The browser tests: the built workbench in a Chromium that is already on the machine (npm test finds or installs it).
import { defineConfig } from "@playwright/test";
import { findBrowser } from "../../src/tooling/browser";

const asRoot = process.getuid?.() === 0;
const executablePath = findBrowser();

export default defineConfig({
  testDir: ".",
  testMatch: "*.spec.ts",
  outputDir: "../../test-results",
  globalSetup: "./support/serve.ts",
  fullyParallel: true,
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  forbidOnly: Boolean(process.env["CI"]),
  reporter: "list",
  use: {
    browserName: "chromium",
    locale: "en-US",
    viewport: { width: 1360, height: 860 },
    screenshot: "only-on-failure",
    launchOptions: {
      ...(executablePath !== undefined && { executablePath }),
      args: [
        ...(asRoot ? ["--no-sandbox"] : []),
        "--disable-gpu",
        // The browser's own calls home would hide one of ours.
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--no-default-browser-check",
        "--no-first-run",
      ],
    },
  },
});
