// Bundles the engine once for all tests (Univer's own files load slowly and partly as ES modules only).
// The bundle stays in node_modules/.cache until the lock file or the door to Univer changes.
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";

const root = join(__dirname, "../..");
const door = join(root, "src/host/engine/univer.ts");
const folder = join(root, "node_modules/.cache/kpi-sheets");
const bundle = join(folder, "univer.cjs");
const stamp = join(folder, "univer.hash");

export default async function bundleEngine(): Promise<void> {
  const hash = createHash("sha256");
  for (const file of [door, join(root, "package-lock.json")]) hash.update(readFileSync(file));
  const wanted = hash.digest("hex");
  if (existsSync(bundle) && existsSync(stamp) && readFileSync(stamp, "utf8") === wanted) return;
  mkdirSync(folder, { recursive: true });
  const fresh = `${bundle}.${String(process.pid)}`;
  await build({
    entryPoints: [door],
    outfile: fresh,
    bundle: true,
    platform: "node",
    format: "cjs",
    logLevel: "error",
  });
  renameSync(fresh, bundle);
  writeFileSync(stamp, wanted);
}
