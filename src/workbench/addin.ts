// The add-in as the workbench meets it: only through its built files, like Excel.
import type { BrowserHost } from "../host/browser";
import { readManifest, type AddinDeclaration } from "./chrome/ribbon-model";

/** Fetches and reads manifest.xml in a language. */
export async function loadDeclaration(locale: string): Promise<AddinDeclaration> {
  const text = await (await fetched("/manifest.xml")).text();
  return readManifest(new DOMParser().parseFromString(text, "application/xml"), locale);
}

/** Makes the custom functions known to the host, described in the language of the declaration. */
export async function loadFunctions(host: BrowserHost, { functions }: AddinDeclaration): Promise<void> {
  const metadata = (await (await fetched(functions.metadataUrl)).json()) as FunctionsFile;
  host.registerFunctions(metadata.functions, functions.namespace);
}

interface FunctionsFile {
  readonly functions: Parameters<BrowserHost["registerFunctions"]>[0];
}

async function fetched(path: string): Promise<Response> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path}: ${String(response.status)}`);
  return response;
}
