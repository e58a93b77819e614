// What the workbench remembers between visits, in this browser only: language, width of the pane, whether it was here.
const prefix = "kpi-sheets.workbench.";

/** The user's language: what was chosen last, else what the browser asks for. */
export function chosenLocale(): "zh-CN" | "en-US" {
  const wanted = read("locale") ?? navigator.language;
  return /^zh\b/i.test(wanted) ? "zh-CN" : "en-US";
}

export function rememberLocale(locale: string): void {
  write("locale", locale);
}

/** Width of the pane in px as it was left, or undefined. */
export function rememberedPaneWidth(): number | undefined {
  const width = Number(read("pane-width"));
  return width > 0 ? width : undefined;
}

export function rememberPaneWidth(width: number): void {
  write("pane-width", String(width));
}

/** True once, on the first visit. */
export function isFirstVisit(): boolean {
  if (read("visited") !== undefined) return false;
  write("visited", "yes");
  return true;
}

function read(name: string): string | undefined {
  try {
    return localStorage.getItem(prefix + name) ?? undefined;
  } catch {
    return undefined; // Storage is denied in some private windows: then nothing is remembered.
  }
}

function write(name: string, value: string): void {
  try {
    localStorage.setItem(prefix + name, value);
  } catch {
    return;
  }
}
