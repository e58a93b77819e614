// npm start: builds what changed, serves the workbench on this machine only and opens it. --no-open leaves the browser alone.
import open from "open";
import { buildWhatChanged } from "./fresh-build";
import { startServer } from "./server";

export async function main(args: readonly string[]): Promise<number> {
  if (!buildWhatChanged()) return 1;
  const wished = Number(process.env["PORT"] ?? 3000);
  if (!Number.isInteger(wished) || wished < 0 || wished > 65535) {
    console.error(`PORT=${String(process.env["PORT"])} is not a port number.`);
    return 2;
  }
  const server = await startServer({ port: wished, dist: "dist" }).catch((error: unknown) => {
    const busy = error instanceof Error && "code" in error && error.code === "EADDRINUSE";
    console.error(busy ? `Port ${String(wished)} is taken. Try another: PORT=3001 npm start` : error);
    return undefined;
  });
  if (server === undefined) return 1;
  console.log(`KPI Sheets runs at ${server.url} — Ctrl+C ends it.`);
  if (!args.includes("--no-open") && !npmNoOpen()) {
    await open(server.url).catch(() => console.log("Open that address in a browser."));
  }
  await new Promise<void>((ended) => {
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => ended());
  });
  await server.close();
  return 0;
}

// npm takes "npm start --no-open" for a setting of its own and hands it on like this.
function npmNoOpen(): boolean {
  const value = process.env["npm_config_open"];
  return value === "" || value === "false";
}
