// axe finds nothing to object to in any view, in either language.
import { act, screen, waitFor } from "@testing-library/react";
import { axe, toHaveNoViolations } from "jest-axe";
import type { Problem } from "../../src/commands/outcome";
import type { Language } from "../../src/domain/language";
import { t } from "../../src/i18n";
import type { PaneActions } from "../../src/taskpane/pane-actions";
import { report } from "./fake-actions";
import { renderPane } from "./render-pane";

expect.extend(toHaveNoViolations);

type Pane = Awaited<ReturnType<typeof renderPane>>;

interface View {
  readonly name: string;
  readonly actions?: Partial<PaneActions>;
  open(pane: Pane): Promise<unknown>;
}

const press = (pane: Pane, key: Parameters<typeof t>[0]) =>
  pane.user.click(screen.getByRole("button", { name: t(key) }));
const runCheck = ({ outside }: Pane) =>
  act(async () => {
    outside.request({ tab: "check", runCheck: true });
    await Promise.resolve();
  });
const openForm = (pane: Pane) => pane.user.click(screen.getByRole("button", { name: /项目考评|Project Appraisal/ }));
const page = (name: "settings" | "diagnostics" | "help"): View => ({
  name,
  open: async (pane) => {
    await press(pane, "pane.menu");
    await pane.user.click(screen.getByRole("menuitem", { name: t(`pane.${name}`) }));
    await waitFor(() => {
      expect(screen.queryByRole("progressbar")).not.toBeInTheDocument();
    });
    if (name === "diagnostics") await press(pane, "pane.diagnostics.run");
  },
});

const occupied = { reason: "occupied", arguments: { sheet: "S", address: "B3" }, nothingChanged: true } as const;
const editing = { reason: "cell-editing", arguments: {}, nothingChanged: true } as const;

const failed = (problem: Problem) => ({ ok: false, problem }) as const;

const views: View[] = [
  { name: "gallery", open: () => Promise.resolve() },
  { name: "form", open: openForm },
  {
    name: "question",
    actions: { insertForm: () => Promise.resolve(failed(occupied)) },
    open: async (pane) => {
      await openForm(pane);
      await press(pane, "pane.forms.insert");
    },
  },
  {
    name: "scores",
    open: async (pane) => {
      await pane.user.click(screen.getByRole("tab", { name: t("pane.score") }));
      await screen.findByRole("region", { name: t("pane.score") });
    },
  },
  { name: "findings", open: runCheck },
  {
    name: "outdated finding, current",
    actions: { checkSheet: ({ quiet }) => Promise.resolve(quiet ? failed(editing) : { ok: true, value: report }) },
    open: async (pane) => {
      await runCheck(pane);
      await press(pane, "pane.check.next");
      act(() => {
        pane.outside.event({ kind: "change" });
      });
    },
  },
  {
    name: "nothing found",
    actions: { checkSheet: () => Promise.resolve({ ok: true, value: { ...report, findings: [] } }) },
    open: runCheck,
  },
  {
    name: "no table",
    actions: { inspectSheet: () => Promise.resolve({ ok: true, value: { sheet: "S", tables: [], forms: [] } }) },
    open: (pane) => pane.user.click(screen.getByRole("tab", { name: t("pane.check") })),
  },
  {
    name: "problem",
    actions: { checkSheet: () => Promise.resolve(failed(editing)) },
    open: runCheck,
  },
  { name: "menu", open: (pane) => press(pane, "pane.menu") },
  page("settings"),
  page("diagnostics"),
  page("help"),
];

const cases = (["zh-CN", "en"] as const).flatMap((language): [string, Language, View][] =>
  views.map((view) => [view.name, language, view]),
);

test.each(cases)("%s, %s", async (_, language, { actions, open }) => {
  const pane = await renderPane({ displayLanguage: language, ...(actions && { actions }) });
  await open(pane);
  expect(await axe(document.body)).toHaveNoViolations();
});
