// Serves the build on a free port for the time of the tests.
import { existsSync } from "node:fs";
import { join } from "node:path";
import { startServer } from "../../../src/tooling/server";

export default async function serve(): Promise<() => Promise<void>> {
  const dist = join(__dirname, "..", "..", "..", "dist");
  if (!existsSync(join(dist, "workbench", "index.html"))) throw new Error("Nothing is built: npm run build");
  const server = await startServer({ port: 0, dist });
  process.env["WORKBENCH_URL"] = server.url;
  return () => server.close();
}
