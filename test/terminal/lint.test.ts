// kpi lint: one object for each statement, whatever the lines look like.
import * as fc from "fast-check";
import { readLines } from "../../src/terminal/read-lines";
import { runKpi } from "./run-kpi";

async function lint(...input: (string | Uint8Array)[]) {
  const ended = await runKpi(["lint"], { input });
  const lines = ended.out.split("\n").filter((line) => line !== "");
  return { ...ended, judged: lines.map((line) => JSON.parse(line) as Record<string, unknown>) };
}

test("what is judged of each statement", async () => {
  const { code, err, judged } = await lint("2026年6月底前将客户投诉率降到1%以下\n尽快提交报告，提高客户满意度\n");
  expect({ code, err }).toEqual({ code: 0, err: "" });
  expect(judged).toEqual([
    {
      text: "2026年6月底前将客户投诉率降到1%以下",
      specific: true,
      measurable: true,
      timebound: true,
      extreme: false,
      vague: false,
      vagueSpans: [],
    },
    expect.objectContaining({ text: "尽快提交报告，提高客户满意度", vague: true, vagueSpans: ["尽快", "提高"] }),
  ]);
});

test("byte order mark, Windows line ends, blank lines, no line end at the end", async () => {
  const { judged } = await lint("\ufeff尽快完成\r\n\r\n   \r\nDeliver by 30 June");
  expect(judged.map(({ text }) => text)).toEqual(["尽快完成", "Deliver by 30 June"]);
});

test("no input is no output", async () => {
  expect(await lint()).toMatchObject({ code: 0, out: "", err: "" });
});

test("lines come out the same however the input is cut", async () => {
  const line = fc.string({ unit: fc.constantFrom("a", "尽", "😀", " ", "é") });
  const cuts = fc.array(fc.nat(60), { maxLength: 8 });
  await fc.assert(
    fc.asyncProperty(fc.array(line), fc.constantFrom("\n", "\r\n"), cuts, async (lines, end, at) => {
      const bytes = Buffer.from(lines.map((each) => each + end).join(""));
      const places = [0, ...at.filter((place) => place < bytes.length).sort((a, b) => a - b), bytes.length];
      const found: string[] = [];
      const pieces = places.slice(1).map((place, index) => bytes.subarray(places[index], place));
      for await (const some of readLines(cut(pieces))) found.push(...some);
      expect(found).toEqual(lines);
    }),
  );
});

async function* cut(pieces: readonly Uint8Array[]): AsyncGenerator<Uint8Array> {
  for (const piece of pieces) yield await Promise.resolve(piece);
}

test("input in another encoding is judged as it is read, with one warning", async () => {
  const gbk = Uint8Array.from([0xbe, 0xa1, 0xbf, 0xec, 0x0a, 0xbe, 0xa1, 0x0a]);
  const { code, err, judged } = await lint(gbk, gbk);
  expect(code).toBe(0);
  expect(judged).toHaveLength(4);
  expect(err.match(/UTF-8/g)).toHaveLength(1);
});

test("what is judged of each result of work", async () => {
  const ended = await runKpi(["lint", "--kind", "result"], { input: ["做得很好\n\n全年签约12家\n"] });
  expect(ended).toMatchObject({ code: 0, err: "" });
  const judged = ended.out.trimEnd().split("\n");
  expect(judged.map((line) => JSON.parse(line) as unknown)).toEqual([
    { text: "做得很好", evidenced: false, vaguePraise: true, vaguePraiseSpans: ["很好"] },
    { text: "全年签约12家", evidenced: true, vaguePraise: false, vaguePraiseSpans: [] },
  ]);
});
