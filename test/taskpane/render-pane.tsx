// Renders the pane over fake actions, in a language, with settings that last for the test.
import { act, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { Language } from "../../src/domain/language";
import { App } from "../../src/taskpane/App";
import { createRecentForms } from "../../src/taskpane/forms/recent-forms";
import { ActionsProvider } from "../../src/taskpane/pane-actions";
import type { PaneActions } from "../../src/taskpane/pane-actions";
import { createSettingsStore } from "../../src/taskpane/settings/settings";
import { applyLanguage } from "../../src/taskpane/settings/use-settings";
import { fakeActions } from "./fake-actions";

interface Wishes {
  /** The language Office displays; English unless said otherwise. */
  readonly displayLanguage?: Language | "zh-TW";
  readonly actions?: Partial<PaneActions>;
  /** Whether time is the test's own (jest.useFakeTimers). */
  readonly fakeTime?: boolean;
}

/** The pane as the user finds it: drawn, and the active sheet read. */
export async function renderPane({ displayLanguage = "en", actions = {}, fakeTime = false }: Wishes = {}) {
  const fake = fakeActions(actions);
  localStorage.clear();
  const store = createSettingsStore("", () => localStorage);
  applyLanguage(store.read(), displayLanguage);
  const { container } = render(
    <ActionsProvider value={fake.actions}>
      <App
        settingsStore={store}
        recentForms={createRecentForms("", () => localStorage)}
        displayLanguage={displayLanguage}
        officeColours={undefined}
      />
    </ActionsProvider>,
  );
  await act(() => Promise.resolve());
  const user = userEvent.setup(fakeTime ? { advanceTimers: jest.advanceTimersByTime } : {});
  return { ...fake, container, user, store };
}

export async function openCheck(user: ReturnType<typeof userEvent.setup>) {
  await user.click(screen.getByRole("tab", { name: "Check" }));
  await user.click(screen.getByRole("button", { name: "Check this sheet" }));
}
