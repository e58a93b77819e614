// The bar at the top: which file is open, whether it has unsaved changes, and what can be done with files.
import { t } from "../../i18n";
import { button, element } from "../element";

export interface TitleBarActions {
  readonly newFile: () => void;
  readonly open: (file: File) => void;
  readonly save: () => void;
  readonly sample: () => void;
  readonly chooseLocale: (locale: "zh-CN" | "en-US") => void;
  readonly togglePane: () => void;
}

export interface TitleBar {
  readonly root: HTMLElement;
  /** Opens the browser's file dialog. */
  chooseFile(): void;
  showFile(name: string, unsaved: boolean): void;
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
  let paneVisible = true;
  const paneButton = button("", actions.togglePane, { class: "quiet", "aria-controls": "pane" });
  const showPane = (visible: boolean) => {
    paneVisible = visible;
    paneButton.setAttribute("aria-pressed", String(paneVisible));
  };
  return {
    root,
    chooseFile: () => chooser.click(),
    showPane,
    showFile(text, unsaved) {
      name.textContent = text;
      dot.hidden = !unsaved;
      document.title = `${unsaved ? "● " : ""}${text} – ${t("workbench.product")}`;
    },
    relabel(locale) {
      root.setAttribute("aria-label", t("workbench.file"));
      dot.setAttribute("aria-label", t("workbench.unsaved"));
      dot.title = t("workbench.unsaved");
      chooser.setAttribute("aria-label", t("workbench.open"));
      paneButton.textContent = t("workbench.pane.toggle");
      showPane(paneVisible);
      tools.replaceChildren(
        ...fileButtons(actions, () => chooser.click()),
        element("span", { class: "title-gap" }),
        paneButton,
        languageChoice(locale, actions.chooseLocale),
      );
    },
  };
}

function fileButtons(actions: TitleBarActions, choose: () => void): HTMLButtonElement[] {
  return [
    button(t("workbench.new"), actions.newFile, { class: "quiet" }),
    button(t("workbench.open"), choose, { class: "quiet", title: t("workbench.open.tip") }),
    button(t("workbench.save"), actions.save, { class: "quiet", title: t("workbench.save.tip") }),
    button(t("workbench.sample"), actions.sample, { class: "quiet", title: t("workbench.sample.tip") }),
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
