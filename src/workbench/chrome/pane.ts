// The add-in's pane: its own page in a frame at the right, and the handle that sizes it.
// The frame stays loaded while hidden, like a shared runtime: functions and ribbon run without the pane being seen.
import { t } from "../../i18n/workbench";
import { element } from "../element";
import { rememberPaneWidth, rememberedPaneWidth } from "../settings";
import type { Place } from "./places";

const narrowest = 320;
const gridKeeps = 240;
const keyStep = 16;

export interface PaneFrame extends Place {
  readonly handle: HTMLElement;
  readonly root: HTMLElement;
  /** Loads the page anew, as after reopening a file; resolves when it is there. */
  load(url: string): Promise<Window>;
  setVisible(visible: boolean): void;
  visible(): boolean;
  relabel(): void;
}

export function makePane(): PaneFrame {
  const frame = element("iframe", { class: "pane-frame" });
  const root = element("section", { class: "pane", id: "pane" }, frame);
  const handle = element("div", {
    class: "pane-handle",
    role: "separator",
    "aria-orientation": "vertical",
    "aria-controls": "pane",
    tabindex: 0,
  });
  const size = makeSize(root, handle);
  dragToSize(handle, size);
  keysToSize(handle, size);
  return {
    handle,
    root,
    load: (url) =>
      new Promise((resolve, reject) => {
        frame.onload = () => (frame.contentWindow ? resolve(frame.contentWindow) : reject(new Error("No frame.")));
        // The same address again must load again; replacing keeps the Back button free of panes.
        if (frame.contentWindow && frame.src !== "") frame.contentWindow.location.replace(url);
        else frame.src = url;
      }),
    setVisible(visible) {
      root.hidden = !visible;
      handle.hidden = !visible;
    },
    visible: () => !root.hidden,
    relabel() {
      frame.title = t("workbench.pane");
      root.setAttribute("aria-label", t("workbench.pane"));
      handle.setAttribute("aria-label", t("workbench.pane.size"));
    },
    available: () => !root.hidden,
    contains: (focused) => focused === frame,
    focus: () => focusInside(frame),
  };
}

interface Size {
  readonly width: () => number;
  readonly set: (width: number) => void;
}

/** The width of the pane, within what leaves the grid usable; kept when the window changes. */
function makeSize(root: HTMLElement, handle: HTMLElement): Size {
  let current = rememberedPaneWidth() ?? 360;
  const set = (wanted: number) => {
    const widest = Math.max(narrowest, window.innerWidth - gridKeeps);
    current = Math.round(Math.min(Math.max(wanted, narrowest), widest));
    root.style.setProperty("--pane-width", `${String(current)}px`);
    handle.setAttribute("aria-valuenow", String(current));
    handle.setAttribute("aria-valuemin", String(narrowest));
    handle.setAttribute("aria-valuemax", String(widest));
  };
  set(current);
  window.addEventListener("resize", () => set(current));
  return { width: () => current, set };
}

function dragToSize(handle: HTMLElement, size: Size): void {
  handle.addEventListener("pointerdown", (down) => {
    handle.setPointerCapture(down.pointerId);
    const start = size.width() + down.clientX;
    const move = (event: PointerEvent) => size.set(start - event.clientX);
    // The frame beside it would swallow the pointer; the class takes it out of the way.
    document.documentElement.classList.add("sizing");
    handle.addEventListener("pointermove", move);
    const end = () => {
      document.documentElement.classList.remove("sizing");
      handle.removeEventListener("pointermove", move);
      rememberPaneWidth(size.width());
    };
    handle.addEventListener("lostpointercapture", end, { once: true });
  });
}

function keysToSize(handle: HTMLElement, size: Size): void {
  handle.addEventListener("keydown", (event) => {
    const now = size.width();
    const wanted = { ArrowLeft: now + keyStep, ArrowRight: now - keyStep, Home: narrowest, End: Infinity }[event.key];
    if (wanted === undefined) return;
    event.preventDefault();
    size.set(wanted);
    rememberPaneWidth(size.width());
  });
}

/** Back to where the focus was in the frame, or to its first control. */
function focusInside(frame: HTMLIFrameElement): void {
  frame.focus();
  const page = frame.contentDocument;
  if (!page || (page.activeElement && page.activeElement !== page.body)) return;
  page.querySelector<HTMLElement>('[tabindex="0"], button:not([tabindex="-1"]), a[href], input')?.focus();
}
