// One message above the grid: what went wrong or what to press; it stays until closed or replaced.
import { t } from "../../i18n/workbench";
import { button, element } from "../element";

/** What can be done about a message; the message stays until what is done replaces it. */
export interface MessageAction {
  readonly label: string;
  readonly run: () => void;
}

export interface MessageBar {
  readonly root: HTMLElement;
  /** Errors are announced at once, hints when the user pauses. */
  show(kind: "error" | "hint", text: string, actions?: readonly MessageAction[]): void;
  clear(): void;
}

export function makeMessageBar(): MessageBar {
  const root = element("div", { class: "messages" });
  const clear = () => root.replaceChildren();
  return {
    root,
    clear,
    show(kind, text, actions = []) {
      const buttons = actions.map(({ label, run }) => button(label, run, { class: "message-action" }));
      root.replaceChildren(
        element(
          "div",
          { class: `message ${kind}`, role: kind === "error" ? "alert" : "status" },
          element("span", { class: "message-sign", "aria-hidden": "true" }, kind === "error" ? "!" : "i"),
          element("p", {}, text),
          ...buttons,
          button("×", clear, { "aria-label": t("workbench.message.close"), class: "quiet" }),
        ),
      );
    },
  };
}
