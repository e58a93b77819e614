// npm run start:excel: serves the build over https on this machine for real Excel, with a certificate Office accepts.
import { existsSync, readFileSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import type { ServerOptions } from "node:https";
import { getHttpsServerOptions } from "office-addin-dev-certs";
import { buildWhatChanged } from "./fresh-build";
import { startServer } from "./server";

// The development manifest names this port.
const port = 3000;

export async function main(): Promise<number> {
  if (!buildWhatChanged()) return 1;
  try {
    const server = await startServer({ port, dist: "dist", https: await certificate() });
    console.log(`The add-in is served at ${server.url}`);
    console.log(`Load dist/manifest.xml in Excel (README, "Load it in Excel"). Ctrl+C ends it.`);
    await new Promise<void>((ended) => {
      for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => ended());
    });
    await server.close();
    return 0;
  } catch (error) {
    const busy = error instanceof Error && "code" in error && error.code === "EADDRINUSE";
    console.error(busy ? `Port ${String(port)} is taken: stop what runs there (npm start?) and try again.` : error);
    return 1;
  }
}

/** A certificate for localhost. Where it cannot be made trusted, it is used all the same: the browser asks once. */
async function certificate(): Promise<ServerOptions> {
  try {
    return await getHttpsServerOptions();
  } catch (error) {
    const folder = join(homedir(), ".office-addin-dev-certs");
    const files = { cert: join(folder, "localhost.crt"), key: join(folder, "localhost.key") };
    if (!existsSync(files.cert) || !existsSync(files.key)) throw error;
    console.error(error instanceof Error ? error.message.trim() : error);
    console.error(
      `So this machine does not trust it yet: trust ${join(folder, "ca.crt")}, or accept it in the browser.`,
    );
    return { cert: readFileSync(files.cert), key: readFileSync(files.key) };
  }
}
