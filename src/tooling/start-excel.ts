// npm run start:excel: serves the build over https on this machine for real Excel, with a certificate Office accepts.
import { getHttpsServerOptions } from "office-addin-dev-certs";
import { buildWhatChanged } from "./fresh-build";
import { startServer } from "./server";

// The development manifest names this port.
const port = 3000;

export async function main(): Promise<number> {
  if (!buildWhatChanged()) return 1;
  try {
    const server = await startServer({ port, dist: "dist", https: await getHttpsServerOptions() });
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
