// The pane's Help: every form and every function leads to its page, in the pane's language, beside the pane itself.
import { screen, waitFor, within } from "@testing-library/react";
import { renderPane } from "./render-pane";

const files: Readonly<Record<string, object>> = {
  "functions.json": { functions: [{ id: "GAINBAND", description: "Rates the gain." }] },
  "functions-zh-CN.json": { functions: [{ id: "GAINBAND", description: "评定收益。" }] },
};

type Answer = (file: string) => Promise<{ json(): Promise<unknown> }>;

const served: Answer = (file) => Promise.resolve({ json: () => Promise.resolve(files[file]) });

function serve(answer: Answer) {
  Object.assign(globalThis, { fetch: answer });
}

async function openHelp(displayLanguage: "en" | "zh-CN" = "en") {
  const { user } = await renderPane({ displayLanguage });
  await user.click(screen.getByRole("button", { name: /^(More|更多)/ }));
  await user.click(screen.getByRole("menuitem", { name: /^(Help|帮助)$/ }));
  await screen.findByRole("heading", { level: 2, name: /^(Help|帮助)$/ });
}

afterEach(() => {
  Reflect.deleteProperty(globalThis, "fetch");
});

test.each([
  ["en", "Rates the gain.", "Project Appraisal: Application and Rating"],
  ["zh-CN", "评定收益。", "项目考评申请及考评表"],
] as const)("functions and forms lead to their pages (%s)", async (language, description, form) => {
  serve(served);
  await openHelp(language);
  expect(await screen.findByText(description)).toBeVisible();
  const address = (name: string) => screen.getByRole("link", { name }).getAttribute("href");
  expect(address("KPI.GAINBAND")).toBe(`help/${language}/functions/gainband.html`);
  expect(address(form)).toBe(`help/${language}/forms/project-appraisal.html`);
});

test("the pages open beside the pane, not in its place", async () => {
  serve(served);
  await openHelp();
  await screen.findByText("Rates the gain.");
  const links = screen.getAllByRole("link");
  expect(links.length).toBeGreaterThan(4);
  expect(links.filter((link) => link.getAttribute("target") !== "_blank")).toEqual([]);
});

test.each<[string, Answer]>([
  ["cannot be loaded", () => Promise.reject(new Error("offline"))],
  ["is something else", () => Promise.resolve({ json: () => Promise.resolve({ functions: [{ name: 3 }, "x"] }) })],
])("when the list of functions %s, the full help still has them", async (_what, answer) => {
  serve(answer);
  await openHelp();
  const more = await screen.findByRole("list", { name: "More" });
  await waitFor(() => {
    expect(screen.queryByRole("heading", { name: "Functions" })).not.toBeInTheDocument();
  });
  expect(within(more).getByRole("link", { name: "What is checked" })).toBeVisible();
  expect(screen.getByRole("link", { name: /^Open the full help/ })).toHaveAttribute("href", "help/en/index.html");
});
