// Questions and long work in a modal dialog; the browser's own <dialog> keeps the focus inside and Escape leaves it.
import { t } from "../../i18n/workbench";
import { button, element } from "../element";

export interface Choice<Answer extends string> {
  readonly answer: Answer;
  readonly label: string;
  readonly primary?: boolean;
}

export interface Question<Answer extends string> {
  readonly title: string;
  readonly text: string;
  /** Shown as a list under the text. */
  readonly items?: readonly string[];
  readonly choices: readonly Choice<Answer>[];
}

/** Asks and waits for the answer; undefined when the user left the dialog without one. */
export function ask<Answer extends string>(question: Question<Answer>): Promise<Answer | undefined> {
  return new Promise((resolve) => {
    const dialog = makeDialog(question.title, element("p", {}, question.text));
    if (question.items) dialog.append(element("ul", {}, ...question.items.map((item) => element("li", {}, item))));
    let answer: Answer | undefined;
    const buttons = question.choices.map((choice) => {
      const press = () => {
        answer = choice.answer;
        dialog.close();
      };
      return button(choice.label, press, { class: choice.primary ? "primary" : undefined, autofocus: choice.primary });
    });
    dialog.append(element("div", { class: "dialog-buttons" }, ...buttons));
    show(dialog, () => resolve(answer));
  });
}

/** Shows that something takes long, with Cancel; call the returned function when it is over. */
export function showProgress(text: string, onCancel: () => void): () => void {
  const dialog = makeDialog(text, element("progress", { "aria-label": text }));
  let over = false;
  dialog.append(
    element(
      "div",
      { class: "dialog-buttons" },
      button(t("workbench.cancel"), () => dialog.close()),
    ),
  );
  show(dialog, () => {
    if (!over) onCancel();
  });
  return () => {
    over = true;
    dialog.close();
  };
}

let dialogs = 0;

function makeDialog(title: string, ...content: readonly Node[]): HTMLDialogElement {
  dialogs += 1;
  const id = `dialog-title-${String(dialogs)}`;
  const dialog = element("dialog", { "aria-labelledby": id }, element("h2", { id }, title), ...content);
  // Keys pressed here are the dialog's: the grid listens on the whole window.
  dialog.addEventListener("keydown", (event) => event.stopPropagation());
  return dialog;
}

function show(dialog: HTMLDialogElement, onClosed: () => void): void {
  dialog.addEventListener("close", () => {
    dialog.remove();
    onClosed();
  });
  document.body.append(dialog);
  dialog.showModal();
}
