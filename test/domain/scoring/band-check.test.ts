// The band check names the defects of the printed texts and of planted ones, and nothing else.
import { checkBands, readBands, readBandText, readBandTexts } from "../../../src/domain/scoring";
import type { BandDefect } from "../../../src/domain/scoring";
import { documentBands } from "../../../src/domain/scoring/bands/document-bands.data";

/** A defect in a line: kind, bands counted from 1, where, and the grade that is missing. */
function told({ kind, bands, from, to, grade }: BandDefect): string {
  const place =
    from === to ? (from === null ? "" : `at ${String(from)}`) : `${String(from ?? "-∞")} to ${String(to ?? "∞")}`;
  return [
    kind,
    bands
      .map((band) => band + 1)
      .toSorted()
      .join("+"),
    place,
    grade ?? "",
  ]
    .filter((part) => part !== "")
    .join(" ");
}

function defectsIn(texts: string | readonly string[]): string[] {
  const set = typeof texts === "string" ? readBandText(texts) : readBandTexts(texts.map((text) => ({ text })));
  if (!set.ok) throw new Error(set.reason);
  return checkBands(set.value).defects.map(told).toSorted();
}

test("the printed budget bands (E5, F4)", () => {
  expect(defectsIn(documentBands[0]?.printed ?? [])).toEqual(
    [
      "grade-missing 5",
      "overlap 3+4 -0.1 to 0",
      "bracket-missing 2 at 0.05",
      "bracket-missing 3 at -0.1",
      "limit-incomplete 4 -0.1 to 0",
    ].toSorted(),
  );
});

test("the printed schedule bands (E6, F4)", () => {
  expect(defectsIn(documentBands[1]?.printed ?? [])).toEqual(
    [
      "gap 2+3 -0.05 to 0",
      "edge-twice 4+5 at 0.1",
      "edge-twice 1+2 at -0.15",
      "condition-only 1+2 -∞ to -0.05",
    ].toSorted(),
  );
});

test.each(documentBands)("$id: the data names just these defects, and its settled reading has none of them", (one) => {
  const printed = readBandTexts(one.printed.map((text) => ({ text })));
  const found = printed.ok ? checkBands(printed.value).defects : [];
  const brief = ({ kind, bands }: Pick<BandDefect, "kind" | "bands">) => `${kind} ${bands.join("+")}`;
  expect(found.map(brief).toSorted()).toEqual(one.known.map(brief).toSorted());
  expect(defectsIn(one.settled).filter((text) => !text.startsWith("grade-missing"))).toEqual([]);
});

test.each<[string, string | readonly string[], readonly string[]]>([
  [
    "a gap between whole numbers",
    "90-100 优，75-89 良，60-74 中，0-59 差",
    ["gap 1+2 89 to 90", "gap 2+3 74 to 75", "gap 3+4 59 to 60"],
  ],
  [
    "a shared limit, and 以上 with 以下",
    "优秀：90分以上；良好：75分至90分；不合格：75分以下",
    ["edge-twice 1+2 at 90", "edge-twice 2+3 at 75"],
  ],
  ["steps by 以上", "A级20万以上；B级10万以上；C级10万以下", ["edge-twice 1+2 at 200000", "edge-twice 2+3 at 100000"]],
  ["a number between two round brackets", "甲(75,90]；乙(60,75)；丙(-∞,60]；丁(90,+∞)", ["edge-open 1+2 at 75"]],
  ["a number in two square brackets", "优[90,100]；良[75,90]；中[60,75)", ["edge-twice 1+2 at 90"]],
  ["two bands over the same numbers", "高>80；中60-85；低<60", ["overlap 1+2 80 to 85"]],
  ["a grade between two others", "A≥90；C[60,90)；D<60", ["grade-missing B"]],
  ["no 4 among 1 to 5", "5分≥100%；3分[90%,100%)；2分[80%,90%)；1分<80%", ["grade-missing 4"]],
  ["a band turned round", ["优 ≥90", "良 90以上80以下", "中 <90"], ["grade-unreachable 2 at 90"]],
  ["a band that stands twice", "甲≥90；乙≥90；丙<90", ["grade-unreachable 2 at 90"]],
  ["nothing below the last band", "甲≥100% 乙95%~99%", ["gap 1+2 0.99 to 1", "gap 2 -∞ to 0.95"]],
  ["a lost bracket", "3分:(5,8]；2分:(3,5；1分:(0,3]；4分:(8,10]；5分:(10,20]", ["bracket-missing 2 at 5"]],
])("%s", (_name, texts, defects) => {
  expect(defectsIn(texts)).toEqual(defects.toSorted());
});

test.each([
  "优≥90；良[75,90)；中[60,75)；差<60",
  "A≥90 B≥80 C≥70 D<70",
  "5分：>20%；4分：(10%,20%]；3分：[0,10%]；2分：[-10%,0)；1分：<-10%",
  "不低于95%为合格，低于95%为不合格",
  "优：5-4.5（含），良：4.5（不含）-4（含），中：4（不含）-3（含）",
  "≥30万 A，20万（含）-30万（不含） B，低于20万 C",
])("nothing is wrong with %s", (text) => {
  expect(defectsIn(text)).toEqual([]);
});

test("bands in cells are checked alike", () => {
  const set = readBands([["下限", "上限", "等级"], [1, "", 5], [0.9, 0.95, 4], ["", 0.9, 3]]); // prettier-ignore
  const defects = set.ok ? checkBands(set.value).defects.map(told) : [];
  expect(defects.toSorted()).toEqual([
    "edge-twice 2+3 at 0.9",
    "gap 1+2 0.95 to 1",
    "grade-missing 1",
    "grade-missing 2",
  ]);
});

test("each edge has its value, with what it gives there and beside it", () => {
  const set = readBandText("优≥90；良[75,90)；差<75");
  expect(set.ok && checkBands(set.value).edges).toEqual([
    { value: 75, below: "差", at: "良", above: "良" },
    { value: 90, below: "良", at: "优", above: "优" },
  ]);
});
