// Settings: language and theme take effect at once, last, and survive a storage that refuses.
import { teamsHighContrastTheme, webDarkTheme, webLightTheme } from "@fluentui/react-components";
import { screen } from "@testing-library/react";
import { createSettingsStore, defaultSettings, parseSettings } from "../../src/taskpane/settings/settings";
import { chooseTheme } from "../../src/taskpane/settings/theme";
import type { OfficeColours } from "../../src/taskpane/settings/theme";
import { renderPane } from "./render-pane";

test.each([
  ["zh-CN", "表单", "zh-CN"],
  ["zh-TW", "表单", "zh-CN"],
  ["en", "Forms", "en"],
] as const)("Office in %s: the pane begins with %s", async (displayLanguage, tab, lang) => {
  await renderPane({ displayLanguage });
  expect(screen.getByRole("tab", { name: tab })).toBeVisible();
  expect(document.documentElement).toHaveAttribute("lang", lang);
});

test("the language changes at once, is kept, and can follow Excel again", async () => {
  const { user, store } = await renderPane();
  await user.click(screen.getByRole("button", { name: /^More/ }));
  await user.click(screen.getByRole("menuitem", { name: "Settings" }));
  await user.click(await screen.findByRole("radio", { name: "中文" }));
  expect(screen.getByRole("heading", { level: 2, name: "设置" })).toBeVisible();
  expect(screen.getByRole("heading", { level: 1 }).nextElementSibling).toHaveTextContent(
    /^项目考评申请及考评表 · 4 项指标/,
  );
  expect(document.documentElement).toHaveAttribute("lang", "zh-CN");
  expect(createSettingsStore("", () => localStorage).read().language).toBe("zh-CN");
  await user.click(screen.getByRole("radio", { name: "与 Excel 相同", checked: false }));
  expect(screen.getByRole("heading", { level: 2, name: "Settings" })).toBeVisible();
  expect(store.read().language).toBe("auto");
});

test("the theme changes at once and is kept", async () => {
  const { user, store } = await renderPane();
  await user.click(screen.getByRole("button", { name: /^More/ }));
  await user.click(screen.getByRole("menuitem", { name: "Settings" }));
  await user.click(await screen.findByRole("radio", { name: "Dark" }));
  expect(store.read().theme).toBe("dark");
  const rules = [...document.styleSheets].flatMap(({ cssRules }) => [...cssRules].map(({ cssText }) => cssText));
  expect(rules.join("\n")).toContain(`--colorNeutralBackground1: ${webDarkTheme.colorNeutralBackground1}`);
});

const light = { forced: false, dark: false };
const themes: [string, "auto" | "light" | "dark", OfficeColours | undefined, typeof light, object][] = [
  ["Office says dark", "auto", { isDarkTheme: true }, light, webDarkTheme],
  ["Office says light on a dark system", "auto", { isDarkTheme: false }, { forced: false, dark: true }, webLightTheme],
  ["Office names a dark background", "auto", { bodyBackgroundColor: "#262626" }, light, webDarkTheme],
  ["Office names a light background", "auto", { bodyBackgroundColor: "#F0F0F0" }, light, webLightTheme],
  ["Office is silent, the system dark", "auto", undefined, { forced: false, dark: true }, webDarkTheme],
  ["Office and system are silent", "auto", undefined, light, webLightTheme],
  ["the user wants light", "light", { isDarkTheme: true }, light, webLightTheme],
  ["the user wants dark", "dark", { isDarkTheme: false }, light, webDarkTheme],
  ["forced colours win", "light", undefined, { forced: true, dark: false }, teamsHighContrastTheme],
];

test.each(themes)("theme: %s", (_, choice, office, system, theme) => {
  expect(chooseTheme(choice, office, system)).toBe(theme);
});

test("settings are kept apart by Office's partition", () => {
  createSettingsStore("one-", () => localStorage).write({ language: "en", theme: "dark" });
  expect(createSettingsStore("one-", () => localStorage).read()).toEqual({ language: "en", theme: "dark" });
  expect(createSettingsStore("two-", () => localStorage).read()).toEqual(defaultSettings);
});

test("a storage that refuses costs only the memory of it", () => {
  const store = createSettingsStore("", () => {
    throw new Error("denied");
  });
  expect(store.read()).toEqual(defaultSettings);
  store.write({ language: "en", theme: "dark" });
  expect(store.read()).toEqual({ language: "en", theme: "dark" });
});

test.each([
  [null, defaultSettings],
  ["{broken", defaultSettings],
  ["null", defaultSettings],
  ['{"language":"fr","theme":"pink"}', defaultSettings],
  ['{"language":"en","theme":"dark","more":1}', { language: "en", theme: "dark" }],
])("stored %s", (text, settings) => {
  expect(parseSettings(text)).toEqual(settings);
});
