// Serves the built files to this machine only. Over http, for the workbench, one tag differs from what Excel gets:
// the add-in's page loads office.js from the workbench, which hands it the objects of the host in the window around it.
import { readFile } from "node:fs/promises";
import { createServer, type RequestListener, type ServerResponse } from "node:http";
import { createServer as createSecureServer, type ServerOptions as Certificate } from "node:https";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import sirv from "sirv";

/** What the workbench serves in place of Microsoft's office.js. */
const officeScript = `// The objects of the spreadsheet around this page, under the names an add-in knows.
const { Office, Excel, CustomFunctions, OfficeExtension } = parent.kpiHost;
Object.assign(window, { Office, Excel, CustomFunctions, OfficeExtension });
`;

export interface ServerOptions {
  /** 0 takes any free port. */
  readonly port: number;
  /** The folder of the build. */
  readonly dist: string;
  /** A certificate: serve the files exactly as they are over https, for Excel. */
  readonly https?: Certificate;
}

export interface RunningServer {
  readonly url: string;
  close(): Promise<void>;
}

/** The add-in's page with its office.js tag, and nothing else, pointing at the workbench. */
export function withWorkbenchOffice(html: string): string {
  return html.replace(/(<script\b[^>]*\bsrc=")[^"]*\boffice\.js(")/i, "$1/workbench/office.js$2");
}

/** Listens on localhost. Rejects with EADDRINUSE when the port is taken. */
export async function startServer({ port, dist, https }: ServerOptions): Promise<RunningServer> {
  const listener = https === undefined ? workbenchFiles(dist) : plainFiles(dist);
  const server = https === undefined ? createServer(listener) : createSecureServer(https, listener);
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "localhost", resolve);
  });
  const { port: taken } = server.address() as AddressInfo;
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { url: `${https === undefined ? "http" : "https"}://localhost:${String(taken)}/`, close };
}

function workbenchFiles(dist: string): RequestListener {
  const files = plainFiles(dist);
  return (request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    if (pathname === "/") response.writeHead(302, { Location: "/workbench/" }).end();
    else if (pathname === "/workbench/office.js") send(response, "text/javascript", officeScript);
    else if (pathname === "/taskpane.html") {
      readFile(join(dist, "taskpane.html"), "utf8").then(
        (html) => send(response, "text/html", withWorkbenchOffice(html)),
        () => notFound(response),
      );
    } else files(request, response);
  };
}

/** Excel on the web fetches function metadata from another origin, so every file may be read from everywhere. */
function plainFiles(dist: string): RequestListener {
  const setHeaders = (response: ServerResponse, path: string) => {
    // Office does not show icons it may not keep.
    response.setHeader("Cache-Control", path.endsWith(".png") ? "max-age=3600" : "no-cache");
    response.setHeader("Access-Control-Allow-Origin", "*");
  };
  const files = sirv(dist, { dev: true, etag: true, setHeaders });
  return (request, response) => files(request, response, () => notFound(response));
}

function send(response: ServerResponse, type: string, text: string): void {
  response.writeHead(200, { "Content-Type": `${type}; charset=utf-8`, "Cache-Control": "no-cache" }).end(text);
}

function notFound(response: ServerResponse): void {
  response.writeHead(404, { "Content-Type": "text/plain" }).end("Not found");
}
