// The bar at the top: which file is open, whether it has unsaved changes, and what can be done with files.
import { t } from "../../i18n/workbench";
import { button, element } from "../element";
import { makeMenu, type MenuGroup } from "./menu";

/** Saved; changed since; changed since, with the latest change kept in this browser. */
export type ShownState = "saved" | "unsaved" | "kept";

export interface TitleBarActions {
  readonly newFile: () => void;
  /** The browser's own picker, where it has one whose files can be written back to; left out elsewhere. */
  readonly pick?: (() => void) | undefined;
  readonly open: (file: File) => void;
  /** What the menu beside Open holds now. */
  readonly openMenu: () => Promise<readonly MenuGroup[]>;
  readonly save: () => void;
  readonly saveAs: () => void;
  readonly sample: () => void;
  readonly chooseLocale: (locale: "zh-CN" | "en-US") => void;
  readonly togglePane: () => void;
}

export interface TitleBar {
  readonly root: HTMLElement;
  /** Opens the browser's file dialog. */
  chooseFile(): void;
  /** Opens the menu beside Open. */
  showMenu(): void;
  showFile(name: string, state: ShownState): void;
  showPane(visible: boolean): void;
  /** Draws the texts anew in the current language. */
  relabel(locale: string): void;
}

export function makeTitleBar(actions: TitleBarActions): TitleBar {
  const chooser = fileChooser(actions.open);
  const name = element("h1", { class: "file-name" });
  const dot = element("span", { class: "unsaved", role: "img", hidden: true }, "●");
  const tools = element("div", { class: "title-tools" });
  const root = element("header", { class: "title-bar" });
  root.append(
    element("img", { src: "/assets/icon-32.png", alt: "", width: 20, height: 20 }),
    element("div", { class: "file" }, name, dot),
    tools,
    chooser,
  );
  const chooseFile = () => (actions.pick ? actions.pick() : chooser.click());
  const menu = makeMenu(actions.openMenu);
  let paneVisible = true;
  const paneButton = button("", actions.togglePane, { class: "quiet", "aria-controls": "pane" });
  const showPane = (visible: boolean) => {
    paneVisible = visible;
    paneButton.setAttribute("aria-pressed", String(paneVisible));
  };
  let shown: readonly [string, ShownState] = ["", "saved"];
  const showFile = (text: string, state: ShownState) => {
    shown = [text, state];
    name.textContent = text;
    dot.hidden = state === "saved";
    const label = state === "kept" ? t("workbench.unsaved.kept") : t("workbench.unsaved");
    dot.setAttribute("aria-label", label);
    dot.title = label;
    document.title = `${dot.hidden ? "" : "● "}${text} – ${t("workbench.product")}`;
  };
  return {
    root,
    chooseFile,
    showMenu: () => menu.open(),
    showPane,
    showFile,
    relabel(locale) {
      root.setAttribute("aria-label", t("workbench.file"));
      showFile(...shown);
      chooser.setAttribute("aria-label", t("workbench.open"));
      menu.relabel(t("workbench.open.menu"));
      paneButton.textContent = t("workbench.pane.toggle");
      showPane(paneVisible);
      tools.replaceChildren(
        button(t("workbench.new"), actions.newFile, { class: "quiet" }),
        button(t("workbench.open"), chooseFile, { class: "quiet", title: t("workbench.open.tip") }),
        menu.root,
        ...saveButtons(actions),
        button(t("workbench.sample"), actions.sample, { class: "quiet", title: t("workbench.sample.tip") }),
        element("span", { class: "title-gap" }),
        paneButton,
        languageChoice(locale, actions.chooseLocale),
      );
    },
  };
}

function saveButtons({ pick, save, saveAs }: TitleBarActions): HTMLButtonElement[] {
  if (!pick) return [button(t("workbench.save"), save, { class: "quiet", title: t("workbench.save.tip") })];
  return [
    button(t("workbench.save-back"), save, { class: "quiet", title: t("workbench.save-back.tip") }),
    button(t("workbench.save-as"), saveAs, { class: "quiet", title: t("workbench.save-as.tip") }),
  ];
}

function fileChooser(open: (file: File) => void): HTMLInputElement {
  const chooser = element("input", { type: "file", accept: ".xlsx", hidden: true });
  chooser.addEventListener("change", () => {
    const file = chooser.files?.[0];
    // Emptied, so that choosing the same file again is a change again.
    chooser.value = "";
    if (file) open(file);
  });
  return chooser;
}

/** The two languages by their own names, the current one pressed. */
function languageChoice(current: string, choose: TitleBarActions["chooseLocale"]): HTMLElement {
  const languages = [
    ["zh-CN", "中文"],
    ["en-US", "English"],
  ] as const;
  const buttons = languages.map(([locale, label]) =>
    button(label, () => choose(locale), { class: "quiet", lang: locale, "aria-pressed": String(locale === current) }),
  );
  return element("div", { class: "languages", role: "group", "aria-label": t("workbench.language") }, ...buttons);
}
