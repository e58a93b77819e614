// A file dropped anywhere on the window is handed on. The pane is a window of its own and needs its own listeners.

/** Listens in a window; `dropped` gets the first file. */
export function listenForDrops(target: Window, dropped: (file: File) => void): void {
  const page = document.documentElement;
  const bringsFile = (event: DragEvent) => event.dataTransfer?.types.includes("Files") ?? false;
  const over = (event: DragEvent) => {
    if (!bringsFile(event)) return;
    event.preventDefault();
    page.classList.add("dropping");
  };
  const left = (event: DragEvent) => {
    if (event.relatedTarget === null) page.classList.remove("dropping");
  };
  const drop = (event: DragEvent) => {
    if (!bringsFile(event)) return;
    event.preventDefault();
    event.stopPropagation();
    page.classList.remove("dropping");
    const file = event.dataTransfer?.files[0];
    if (file) dropped(file);
  };
  target.addEventListener("dragover", over, { capture: true });
  target.addEventListener("dragleave", left, { capture: true });
  target.addEventListener("drop", drop, { capture: true });
}
