// How the add-in starts: ribbon first, then the pane; what is missing around it must not stop it.
import { screen } from "@testing-library/react";
import { ribbonActions } from "../../src/commands";
import { surroundings } from "../../src/taskpane/office-surroundings";

const page = globalThis as { Office?: unknown; Excel?: unknown; IS_REACT_ACT_ENVIRONMENT?: boolean };

// The entry draws with a React of its own, as in Excel: nobody waits for it but the test.
beforeAll(() => {
  page.IS_REACT_ACT_ENVIRONMENT = false;
  page.Excel = { run: () => Promise.reject(new Error("no workbook")) };
});

/** Loads the entry with an Office that says where it runs; gives the ribbon actions it registered and what it threw. */
async function start(host: string | null) {
  const associated: string[] = [];
  let thrown: unknown;
  page.Office = {
    context: { displayLanguage: "zh-CN", partitionKey: "p-" },
    actions: { associate: (id: string) => associated.push(id) },
    onReady: (ready: (info: { host: string | null }) => void) => {
      try {
        ready({ host });
      } catch (error) {
        thrown = error;
      }
      return Promise.resolve();
    },
  };
  jest.resetModules();
  await import("../../src/taskpane");
  return { associated, thrown };
}

afterEach(() => {
  document.body.innerHTML = "";
  delete page.Office;
});

test("in Excel the ribbon is bound and the pane drawn in Excel's language", async () => {
  document.body.innerHTML = '<div id="pane"></div>';
  const { associated } = await start("Excel");
  expect(associated).toEqual(Object.keys(ribbonActions));
  expect(await screen.findByRole("tab", { name: "表单" })).toBeVisible();
  expect(document.documentElement.lang).toBe("zh-CN");
});

test("the ribbon is bound also when the pane cannot be drawn", async () => {
  const { associated, thrown } = await start("Excel");
  expect(associated).toEqual(Object.keys(ribbonActions));
  expect(thrown).toEqual(new Error("taskpane.html has no element for the pane."));
});

test("outside Excel it is said where to open it", async () => {
  document.body.innerHTML = '<div id="pane"></div>';
  const { associated } = await start(null);
  expect(associated).toEqual([]);
  expect(await screen.findByText("这是 Excel 加载项的窗格，请在 Excel 中打开。")).toBeVisible();
});

test("without office.js it is said what to do", async () => {
  document.body.innerHTML = '<div id="pane"></div>';
  jest.resetModules();
  await import("../../src/taskpane");
  expect(document.body).toHaveTextContent("office.js could not be loaded");
});

test("what Office leaves out is made up for", () => {
  expect(surroundings(undefined)).toEqual({
    displayLanguage: navigator.language,
    partitionKey: "",
    colours: undefined,
  });
});
