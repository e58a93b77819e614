// Saving: asks first when something of the opened file would be lost, then hands the bytes to the browser as a download.
import { t, textFor } from "../../i18n";
import { ask } from "../chrome/dialog";
import type { BrowserHost, FileCodec, Loss, OpenedFile } from "../../host/browser";
import { withProgress } from "./with-progress";

export interface Saving {
  readonly host: BrowserHost;
  readonly codec: FileCodec;
  readonly name: string;
  /** The file as it was opened: what nobody changed is kept from it. */
  readonly opened: OpenedFile | undefined;
}

const type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** False when the user, told what would be lost, decided against it. */
export async function saveAs({ host, codec, name, opened }: Saving): Promise<boolean> {
  await host.commitCellEdit();
  const workbook = await host.toWorkbookData();
  const job = { workbook, ...(opened && { opened }) };
  const losses = await withProgress(t("workbench.progress.save", { file: name }), (signal) =>
    codec.run({ kind: "losses", ...job }, signal),
  );
  if (losses.length > 0 && !(await acceptsLosses(losses))) return false;
  const bytes = await withProgress(t("workbench.progress.save", { file: name }), (signal) =>
    codec.run({ kind: "write", ...job }, signal),
  );
  download(bytes, name);
  return true;
}

async function acceptsLosses(losses: readonly Loss[]): Promise<boolean> {
  const answer = await ask({
    title: t("workbench.losses.title"),
    text: t("workbench.losses.text"),
    items: losses.map(({ kind, sheet, detail }) => t(`workbench.loss.${kind}`, { sheet, detail: thing(detail) })),
    choices: [
      { answer: "cancel", label: t("workbench.cancel"), primary: true },
      { answer: "save", label: t("workbench.losses.save") },
    ],
  });
  return answer === "save";
}

/** Things a file can hold by their names in the user's language; cells are called what they are. */
function thing(detail: string): string {
  return textFor(`workbench.thing.${detail.replaceAll(" ", "-")}`) ?? detail;
}

function download(bytes: Uint8Array, name: string): void {
  const url = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
