// The command line as people start it: a process of its own, from any folder, with exit codes, pipes and pure output.
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { badFiles, faultyFile } from "./files";
import { folderWith } from "./run-kpi";

const bootstrap = resolve("src/tooling/bootstrap.mjs");
const folder = folderWith({ "faulty.xlsx": faultyFile, "bad.xlsx": badFiles["encrypted.xlsx"] ?? "" });

interface Started {
  readonly cwd?: string;
  readonly input?: string;
  readonly env?: NodeJS.ProcessEnv;
  /** Stops reading stdout after the first piece. */
  readonly readerLeaves?: boolean;
}

function start(args: readonly string[], { cwd = folder, input = "", env = {}, readerLeaves = false }: Started = {}) {
  // npm says where it was called from; here the process's own folder is to count.
  const surroundings = { ...process.env, INIT_CWD: cwd };
  const child = spawn(process.execPath, [bootstrap, "kpi", ...args], { cwd, env: { ...surroundings, ...env } });
  const ended = { out: "", err: "" };
  child.stdout.on("data", (piece: Buffer) => {
    ended.out += piece.toString();
    if (readerLeaves) child.stdout.destroy();
  });
  child.stderr.on("data", (piece: Buffer) => (ended.err += piece.toString()));
  child.stdin.on("error", () => undefined);
  child.stdin.end(input);
  return new Promise<{ code: number | null; out: string; err: string }>((done) => {
    child.on("close", (code) => done({ code, ...ended, err: ended.err.replace(/^正在准备命令行.*\n/m, "") }));
  });
}

beforeAll(async () => {
  // The first start bundles the sources.
  await start(["--help"]);
}, 60_000);

test("forms: results on stdout and nothing else anywhere", async () => {
  const ended = await start(["forms", "--lang", "en"]);
  expect(ended).toMatchObject({ code: 0, err: "" });
  expect(ended.out).toMatch(/^project-appraisal\tProject Appraisal/);
});

test("insert writes where the user is; tables reads it", async () => {
  expect(await start(["insert", "project-appraisal", "-o", "made.xlsx"])).toMatchObject({ code: 0, out: "" });
  expect(existsSync(join(folder, "made.xlsx"))).toBe(true);
  const { code, out, err } = await start(["tables", "made.xlsx"]);
  expect({ code, err }).toEqual({ code: 0, err: "" });
  expect(JSON.parse(out)).toMatchObject([{ sheet: "项目考评", confidence: 1 }]);
});

test("check: 1 with findings, 2 with a file that cannot be read; where npm was called counts", async () => {
  const found = await start(["check", "faulty.xlsx"], { cwd: process.cwd(), env: { INIT_CWD: folder } });
  expect(found.code).toBe(1);
  expect(found.out).toMatch(/^faulty\.xlsx\t'Team A'!C3\twarning\tmissing-weight\t[^\n]+\n$/);
  const bad = await start(["check", "bad.xlsx", "faulty.xlsx", "--json"]);
  expect(bad.code).toBe(2);
  expect(JSON.parse(bad.out)).toHaveLength(1);
  expect(bad.err).toContain("打开密码");
});

test("call computes with the engine", async () => {
  expect(await start(["call", "budgetband", "[97,106]", "100"])).toEqual({ code: 0, out: "[3,1]\n", err: "" });
});

test("lint reads a pipe, and a reader that leaves early makes no noise", async () => {
  const some = await start(["lint"], { input: "尽快完成\r\n" });
  expect(some).toMatchObject({ code: 0, err: "" });
  expect(JSON.parse(some.out)).toMatchObject({ text: "尽快完成", vagueSpans: ["尽快"] });
  const cutOff = await start(["lint"], { input: "尽快完成一二三四五六七八九十\n".repeat(100_000), readerLeaves: true });
  expect(cutOff.err).toBe("");
  expect(cutOff.code).not.toBe(0);
});

test("wrong usage: 2, and a sentence on stderr only", async () => {
  const ended = await start(["chek"]);
  expect(ended).toMatchObject({ code: 2, out: "" });
  expect(ended.err).toContain("没有“chek”这个命令");
});
