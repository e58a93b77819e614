// Makes the manifest to deploy from the development manifest. Owns both identities; whoever builds says where it is served.

/** The Id of manifest.xml as checked in: local development only. */
export const developmentId = "247ead70-0836-410f-87dc-e5e7aea022cb";
/** The Id of the deployed add-in. Never changes: Excel knows installations by it. */
export const productionId = "de4df9a3-af76-49e8-9a5b-66e233549192";
/** Where the development manifest says the files are. */
export const developmentUrl = "https://localhost:3000";

export interface Deployment {
  /** Where the built files are served: https, no query; a path is fine, a slash at its end is dropped. */
  readonly baseUrl: string;
  /** The add-in's own Id when absent; a company that changes the add-in takes another. */
  readonly id?: string;
  /** One to four numbers ("1.2.0"), as in package.json; Office shows four. */
  readonly version: string;
}

/**
 * The manifest to deploy: addresses, Id and version of the deployment, no "[dev]" label, no comments.
 * Throws, saying what to correct, on an address that is not https, an Id that is no GUID or is the development one,
 * a version Office would refuse, and on a manifest that is not the development manifest.
 */
export function productionManifest(developmentXml: string, deployment: Deployment): string {
  const { id = productionId } = deployment;
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(id)) throw new Error(`The Id "${id}" is not a GUID.`);
  if (id.toLowerCase() === developmentId)
    throw new Error("The deployed add-in needs an Id of its own, not the development one.");
  const uncommented = developmentXml.replace(/\s*<!--[\s\S]*?-->/g, "");
  const withId = replaceOnce(uncommented, `<Id>${developmentId}</Id>`, `<Id>${id}</Id>`);
  const withVersion = replaceOnce(
    withId,
    /<Version>[^<]*<\/Version>/,
    `<Version>${fourParts(deployment.version)}</Version>`,
  );
  const base = escapeAttribute(checkedBase(deployment.baseUrl));
  return withVersion.replaceAll(`"${developmentUrl}/`, () => `"${base}/`).replaceAll(" [dev]", "");
}

function fourParts(version: string): string {
  if (!/^\d{1,5}(\.\d{1,5}){0,3}$/.test(version)) {
    throw new Error(`The version "${version}" is not one to four numbers of at most five digits.`);
  }
  return [...version.split("."), "0", "0", "0"].slice(0, 4).join(".");
}

/** An address files are served at, without a slash at its end. Throws when it is not https or has query or fragment. */
export function checkedBase(baseUrl: string): string {
  const url = URL.canParse(baseUrl) ? new URL(baseUrl) : undefined;
  if (url?.protocol !== "https:") throw new Error(`The address "${baseUrl}" must begin with https://.`);
  if (url.search !== "" || url.hash !== "")
    throw new Error(`The address "${baseUrl}" must have no query and no fragment.`);
  return url.href.replace(/\/+$/, "");
}

function replaceOnce(xml: string, found: string | RegExp, by: string): string {
  if (xml.split(found).length !== 2)
    throw new Error(`Not the development manifest: ${String(found)} must be in it once.`);
  return xml.replace(found, () => by);
}

function escapeAttribute(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");
}
