// What a search in the gallery finds, and what it finds first.
import { formCard } from "../../src/commands/form-card";
import { forms } from "../../src/domain/forms";
import { initialsOf } from "../../src/domain/forms/initials";
import { findForms, formsFor } from "../../src/taskpane/forms/find-forms";

const cards = forms.map(formCard);
const found = (wanted: string) => findForms(cards, wanted).map(({ id }) => id);

test.each([
  ["xmkp", "project-appraisal"],
  ["XMKP", "project-appraisal"],
  ["xmkpb", "project-appraisal"],
  ["kpsq", "project-appraisal"],
  ["grzp", "self-review"],
  ["项目考评", "project-appraisal"],
  ["项目考评表", "project-appraisal"],
  ["项目评估", "project-appraisal"],
  ["evaluation", "project-appraisal"],
  ["self-assessment", "self-review"],
  ["自我评价", "self-review"],
  [" PROJECT  职员成长 ", "project-appraisal"],
])("%s finds %s", (wanted, id) => {
  expect(found(wanted)).toContain(id);
});

test.each(["项目表评考", "project zebra", "bpkmx", "xmkpz", "zz"])("%s finds nothing", (wanted) => {
  expect(found(wanted)).toEqual([]);
});

test("a form found by its name comes before one that only mentions the word", () => {
  expect(found("项目考评")[0]).toBe("project-appraisal");
  expect(found("self-review")[0]).toBe("self-review");
});

test("nothing wanted finds everything, in the order there is", () => {
  expect(findForms(cards, "  ")).toEqual(cards);
});

test("every form has letters for each character of its name, a stage, and somebody it is for", () => {
  for (const { name, initials } of cards) {
    const letters = [...name["zh-CN"].normalize("NFKC")].filter((each) => /[\p{Script=Han}a-z0-9]/iu.test(each));
    expect([name["zh-CN"], initials.length]).toEqual([name["zh-CN"], letters.length]);
  }
  const all = (["hr", "manager", "employee"] as const).flatMap((audience) => formsFor(cards, audience));
  expect(new Set(all).size).toBe(cards.length);
});

test("a character that is read in two ways answers to both", () => {
  expect(initialsOf("行为 SMART（月度）").map((letters) => [...letters].sort().join(""))).toEqual([
    "hx",
    "w",
    ..."smart",
    "y",
    "d",
  ]);
});
