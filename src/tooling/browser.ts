// Finds a Chromium-like browser for tests and pictures, or says how to get one.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

const commands = [
  "chromium",
  "chromium-browser",
  "google-chrome-stable",
  "google-chrome",
  "chrome",
  "microsoft-edge-stable",
  "microsoft-edge",
  "msedge",
];

const places = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  ...["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"].flatMap((name) => {
    const folder = process.env[name];
    return folder === undefined
      ? []
      : [join(folder, "Google/Chrome/Application/chrome.exe"), join(folder, "Microsoft/Edge/Application/msedge.exe")];
  }),
];

/** Path of a browser: what BROWSER_PATH names, else one already on the machine; undefined when there is none. */
export function findBrowser(): string | undefined {
  const named = process.env["BROWSER_PATH"];
  if (named !== undefined && named !== "") return existsSync(named) ? named : undefined;
  const onPath = (process.env["PATH"] ?? "")
    .split(delimiter)
    .flatMap((folder) => commands.map((name) => join(folder, name)));
  return [...onPath, ...places].find((path) => existsSync(path));
}

/** Like findBrowser, installing one when there is none: Playwright's own, or as root Debian's package. */
export function findOrInstallBrowser(): string | undefined {
  const found = findBrowser();
  if (found !== undefined) return found;
  if (process.env["BROWSER_PATH"]) {
    console.error(`BROWSER_PATH names ${process.env["BROWSER_PATH"]}, which does not exist.`);
    return undefined;
  }
  console.log("No browser found: installing Chromium for the browser tests …");
  if (process.getuid?.() === 0 && existsSync("/usr/bin/apt-get")) {
    run("apt-get", ["update", "-qq"]);
    run("apt-get", ["install", "-y", "-qq", "--no-install-recommends", "chromium", "fonts-noto-cjk"]);
    const debian = findBrowser();
    if (debian !== undefined) return debian;
  }
  run(process.execPath, [join("node_modules", "@playwright", "test", "cli.js"), "install", "chromium"]);
  const own = playwrightsOwn();
  if (own === undefined) {
    console.error(
      "No browser could be installed. Install Chrome, Edge or Chromium, or set BROWSER_PATH to one, and try again.",
    );
  }
  return own;
}

function playwrightsOwn(): string | undefined {
  const script = "process.stdout.write(require('@playwright/test').chromium.executablePath())";
  const path = spawnSync(process.execPath, ["-e", script], { encoding: "utf8" }).stdout.trim();
  return path !== "" && existsSync(path) ? path : undefined;
}

function run(command: string, args: readonly string[]): void {
  spawnSync(command, args, { stdio: "inherit" });
}
