// Rules and words: switched off where something is found, chosen on a page of their own, handed on.
import { screen, within } from "@testing-library/react";
import { choices, finding, report } from "./fake-actions";
import { openCheck, renderPane } from "./render-pane";

const vague = finding({
  row: 15,
  column: 0,
  rule: "vague-wording",
  message: "finding.open.time",
  arguments: { word: "尽快" },
});

async function openPage() {
  const pane = await renderPane();
  await pane.user.click(screen.getByRole("button", { name: /^More/ }));
  await pane.user.click(screen.getByRole("menuitem", { name: "Rules and words" }));
  await screen.findByRole("combobox", { name: "Score is missing" });
  return pane;
}

test("the current finding's word, or its whole rule, is left alone from now on, and the sheet is checked again", async () => {
  const checkSheet = () => Promise.resolve({ ok: true as const, value: { ...report, findings: [vague] } });
  const { user, asked } = await renderPane({ actions: { checkSheet } });
  await openCheck(user);
  expect(screen.queryByRole("button", { name: "Leave “尽快” alone" })).toBeNull();
  await user.click(screen.getByRole("button", { name: /尽快/ }));
  await user.click(screen.getByRole("button", { name: "Leave “尽快” alone" }));
  expect(asked.at(-1)).toEqual(["changeChoice", { kind: "word", phrase: "尽快", level: "off" }]);
  await user.click(screen.getByRole("button", { name: /^Switch off: / }));
  expect(asked.at(-1)).toEqual(["changeChoice", { kind: "rule", id: "vague-wording", level: "off" }]);
});

test("each rule has its level; as it comes is one of them", async () => {
  const { user, asked } = await openPage();
  expect(screen.getByRole("combobox", { name: "Target is missing" })).toHaveValue("off");
  const score = screen.getByRole<HTMLSelectElement>("combobox", { name: "Score is missing" });
  expect(score.selectedOptions[0]).toHaveTextContent("As it comes (Warning)");
  await user.selectOptions(score, "Error");
  expect(asked.at(-1)).toEqual(["changeChoice", { kind: "rule", id: "missing-score", level: "error" }]);
  await user.selectOptions(screen.getByRole("combobox", { name: "Target is missing" }), "As it comes (Note)");
  expect(asked.at(-1)).toEqual(["changeChoice", { kind: "rule", id: "missing-target" }]);
});

test("words are left alone, added with what they leave open, and removed", async () => {
  const { user, asked } = await openPage();
  await user.type(screen.getByRole("textbox", { name: "Word or phrase" }), "有关人员{Enter}");
  expect(asked.at(-1)).toEqual(["changeChoice", { kind: "word", phrase: "有关人员", level: "off" }]);
  await user.type(screen.getByRole("textbox", { name: "Word or phrase" }), "适时");
  await user.selectOptions(screen.getByRole("combobox", { name: "What to do with it" }), "Point it out: when");
  await user.click(screen.getByRole("button", { name: "Add" }));
  expect(asked.at(-1)).toEqual(["changeChoice", { kind: "added", phrase: "适时", category: "time" }]);
  await user.click(screen.getByRole("button", { name: "Remove “相关部门”" }));
  expect(asked.at(-1)).toEqual(["changeChoice", { kind: "added", phrase: "相关部门" }]);
  await user.selectOptions(screen.getByRole("combobox", { name: "尽快" }), "As it comes (Warning)");
  expect(asked.at(-1)).toEqual(["changeChoice", { kind: "word", phrase: "尽快" }]);
});

test("the choices are handed on and taken over as a text", async () => {
  const { user, asked } = await openPage();
  await user.click(screen.getByRole("button", { name: "Copy choices" }));
  const text = await navigator.clipboard.readText();
  expect(JSON.parse(text)).toEqual({
    kpiChecks: { rules: choices.rules, words: choices.words, added: choices.added },
  });
  await user.click(screen.getByRole("button", { name: "Paste choices" }));
  await user.click(screen.getByRole("textbox", { name: "Paste the copied text here" }));
  await user.paste(text);
  await user.click(within(screen.getByRole("main")).getByRole("button", { name: "Use it" }));
  expect(asked.at(-1)).toEqual(["takeChoices", text]);
});
