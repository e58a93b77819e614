// Puts the window together: title bar, ribbon, messages, grid, pane; and starts the host and the add-in in it.
import { setLanguage, t } from "../i18n/workbench";
import { createBrowserHost, fileCodec, type BrowserHost } from "../host/browser";
import { loadDeclaration, loadFunctions } from "./addin";
import { listenForDrops } from "./chrome/drop";
import { makeMessageBar, type MessageBar } from "./chrome/message-bar";
import { makePane, type PaneFrame } from "./chrome/pane";
import { listenForKeys, type WindowKeys } from "./chrome/places";
import { drawRibbon, type Pressed } from "./chrome/ribbon";
import type { AddinDeclaration, RibbonButton } from "./chrome/ribbon-model";
import { makeTitleBar, type TitleBar } from "./chrome/title-bar";
import { element } from "./element";
import { failureText } from "./chrome/failure-text";
import { Documents } from "./file/documents";
import { hasPickers } from "./file/file-access";
import { openMenu } from "./file/open-menu";
import { welcomeBack } from "./kept/welcome-back";
import { fillSample } from "./sample/sample";
import { isFirstVisit, rememberLocale } from "./settings";

declare global {
  interface Window {
    /** For office.js of the pane's page, and for tests. */
    kpiHost?: BrowserHost;
  }
}

type Locale = "zh-CN" | "en-US";

/** The window's parts and the add-in as declared in the current language. */
interface Bench {
  readonly host: BrowserHost;
  readonly messages: MessageBar;
  readonly pane: PaneFrame;
  readonly title: TitleBar;
  readonly grid: HTMLElement;
  readonly dropTarget: HTMLElement;
  ribbon: HTMLElement;
  addin: AddinDeclaration;
}

/** Draws the workbench and starts it; `say` tells the waiting user what is going on. */
export async function startWorkbench(locale: Locale, say: (text: string) => void): Promise<void> {
  const addin = await loadDeclaration(locale);
  const bench = drawWindow(locale, addin, {
    newFile: () => void documents.newFile(),
    pick: hasPickers() ? () => void documents.chooseFile() : undefined,
    open: (file) => void documents.openFile(file),
    openMenu: () => openMenu(documents),
    save: () => void documents.save(),
    saveAs: () => void documents.saveAs(),
    sample: () => void openSample(bench, documents),
    chooseLocale: (chosen) => void switchLocale(bench, chosen, restartAddin),
    togglePane: () => userShowsPane(bench, !bench.pane.visible()),
  });
  const listen = (target: Window) => {
    listenForKeys(target, windowKeys(bench, documents));
    listenForDrops(target, (file) => void documents.openFile(file));
  };
  const restartAddin = async () => {
    bench.host.unloadPage();
    listen(await bench.pane.load(bench.addin.paneUrl));
  };
  const documents = new Documents({
    host: bench.host,
    codec: fileCodec,
    messages: bench.messages,
    show: (name, state) => bench.title.showFile(name, state),
    restartAddin,
    fillSample: () => fillSample(bench.host),
  });
  listen(window);
  followColours(bench.host);
  bench.host.onRefused((reason) => bench.messages.show("error", t(`workbench.refused.${reason}`)));
  bench.host.onPaneVisibility((visible) => showPane(bench, visible));
  say(t("workbench.loading.addin"));
  await loadFunctions(bench.host, addin);
  await restartAddin();
  const isNew = isFirstVisit();
  const restoring = () => say(t("workbench.loading.kept"));
  const { messages, title } = bench;
  if (await welcomeBack({ documents, messages, showMenu: () => title.showMenu(), restoring })) return;
  if (!isNew) return;
  say(t("workbench.loading.sample"));
  await openSample(bench, documents);
}

function drawWindow(locale: Locale, addin: AddinDeclaration, actions: Parameters<typeof makeTitleBar>[0]): Bench {
  const app = document.querySelector<HTMLElement>("#app");
  if (!app) throw new Error("The page has no place for the workbench.");
  app.hidden = false;
  const frame = element("div", { class: "grid-frame" });
  const grid = element("section", { class: "grid" }, frame);
  const title = makeTitleBar(actions);
  const messages = makeMessageBar();
  const pane = makePane();
  const ribbon = element("div");
  const dropTarget = element("div", { class: "drop-target", "aria-hidden": "true" });
  const work = element("main", { class: "work" }, grid, pane.handle, pane.root);
  app.append(title.root, ribbon, messages.root, work, dropTarget);
  const host = createBrowserHost({ container: frame, locale, darkTheme: prefersDark().matches });
  window.kpiHost = host;
  const bench: Bench = { host, messages, pane, title, grid, dropTarget, ribbon, addin };
  relabel(bench, locale);
  return bench;
}

/** Puts everything that has words into the current language. */
function relabel(bench: Bench, locale: Locale): void {
  document.documentElement.lang = locale;
  bench.title.relabel(locale);
  bench.pane.relabel();
  bench.grid.setAttribute("aria-label", t("workbench.grid"));
  bench.grid.parentElement?.setAttribute("aria-label", t("workbench.work"));
  bench.dropTarget.textContent = t("workbench.drop");
  const ribbon = drawRibbon(bench.addin.tab, (entry, how) => void press(bench, entry, how));
  bench.ribbon.replaceWith(ribbon);
  bench.ribbon = ribbon;
  bench.host.setCellMenu(
    bench.addin.cellMenu.map((entry) => ({ id: entry.id, label: entry.label, run: () => void press(bench, entry) })),
  );
}

async function switchLocale(bench: Bench, locale: Locale, restartAddin: () => Promise<void>): Promise<void> {
  setLanguage(locale);
  rememberLocale(locale);
  bench.addin = await loadDeclaration(locale);
  bench.host.setLocale(locale);
  bench.messages.clear();
  relabel(bench, locale);
  await loadFunctions(bench.host, bench.addin);
  await restartAddin();
}

/** What a ribbon button or menu entry does, as Excel does it. */
async function press(bench: Bench, { action }: RibbonButton, how?: Pressed): Promise<void> {
  if (action.kind === "pane") {
    userShowsPane(bench, true);
    bench.pane.focus();
    return;
  }
  if (how?.shown.ariaBusy === "true") return;
  how?.shown.setAttribute("aria-busy", "true");
  try {
    await bench.host.runAction(action.id);
  } catch (error) {
    bench.messages.show("error", failureText(error));
  } finally {
    how?.shown.removeAttribute("aria-busy");
  }
  // As in Excel, one goes on typing after a click on the ribbon; who came by keyboard stays where he is.
  if (how?.byPointer === true && bench.ribbon.contains(document.activeElement)) bench.host.focusGrid();
}

async function openSample(bench: Bench, documents: Documents): Promise<void> {
  if (!(await documents.openSample())) return;
  const check = bench.addin.tab.groups
    .flatMap(({ controls }) => controls)
    .flatMap((control) => ("items" in control ? control.items : [control]))
    .find(({ action }) => action.kind === "run" && action.id === "kpi.check");
  if (check) bench.messages.show("hint", t("workbench.sample.hint", { button: check.label }));
}

function windowKeys(bench: Bench, documents: Documents): WindowKeys {
  const { host, pane, title, grid } = bench;
  const ribbon = {
    available: () => true,
    contains: (focused: Element | null) => bench.ribbon.contains(focused),
    focus: () => bench.ribbon.querySelector<HTMLElement>('button[tabindex="0"]')?.focus(),
  };
  const cells = {
    available: () => true,
    contains: (focused: Element | null) => grid.contains(focused),
    focus: () => host.focusGrid(),
  };
  return {
    places: [ribbon, cells, pane],
    save: () => void documents.save(),
    saveAs: () => void documents.saveAs(),
    open: () => title.chooseFile(),
  };
}

/** The user shows or hides the pane, which the add-in may want to know. */
function userShowsPane(bench: Bench, visible: boolean): void {
  showPane(bench, visible);
  bench.host.setPaneVisible(visible);
}

function showPane({ pane, title }: Bench, visible: boolean): void {
  pane.setVisible(visible);
  title.showPane(visible);
}

const prefersDark = () => matchMedia("(prefers-color-scheme: dark)");

function followColours(host: BrowserHost): void {
  prefersDark().addEventListener("change", ({ matches }) => host.setDark(matches));
}
