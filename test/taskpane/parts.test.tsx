// Parts that no view shows in passing: copying without a clipboard, forms as cards, addresses, a pane that fails.
import { render, screen } from "@testing-library/react";
import { projectAppraisal } from "../../src/domain/forms/project-appraisal.data";
import { areaAddress } from "../../src/domain/sheet/area";
import { setLanguage } from "../../src/i18n";
import { cellAddress } from "../../src/taskpane/check/cell-address";
import { findForms } from "../../src/taskpane/forms/find-forms";
import { formCard, formPreview } from "../../src/taskpane/forms/form-card";
import { copyText } from "../../src/taskpane/copy-text";
import { ErrorBoundary } from "../../src/taskpane/shell/ErrorBoundary";

test.each([
  ["the older way works", () => true, true],
  ["the older way is refused", () => false, false],
  [
    "the older way is gone",
    () => {
      throw new Error("gone");
    },
    false,
  ],
])("copying without the clipboard API: %s", async (_, execCommand, copied) => {
  let selected = "";
  document.execCommand = () => {
    selected = String((document.activeElement as HTMLTextAreaElement).value);
    return execCommand();
  };
  document.body.innerHTML = "<button>before</button>";
  screen.getByRole("button").focus();
  expect(await copyText("text")).toBe(copied);
  expect(selected).toBe("text");
  expect(screen.getByRole("button")).toHaveFocus();
  expect(screen.queryByRole("textbox")).not.toBeInTheDocument();
});

test("a form's card shows its indicators with their weights, its columns and its fields", () => {
  const { fields, columns, rows } = formPreview(projectAppraisal);
  expect(rows.map(({ label, weightPercent }) => [label["zh-CN"], weightPercent])).toEqual([
    ["预算实施", 25],
    ["用户评价项目质量", 25],
    ["项目实施进度", 38],
    ["职员成长", 12],
  ]);
  expect(columns).toHaveLength(5);
  expect(fields.map(({ en }) => en)).toContain("Project no.");
});

test("the search wants every word, in whatever language and case", () => {
  const forms = [formCard(projectAppraisal)];
  expect(findForms(forms, " PROJECT  职员成长 ")).toEqual(forms);
  expect(findForms(forms, "project holiday")).toEqual([]);
  expect(findForms(forms, "")).toEqual(forms);
});

test.each([0, 25, 26, 701, 702, 16383])("column %i is addressed as the domain does it", (column) => {
  for (const area of [
    { row: 0, column, rows: 1, columns: 1 },
    { row: 9, column, rows: 3, columns: 2 },
  ]) {
    expect(cellAddress({ sheet: "S", area })).toBe(areaAddress(area));
  }
});

test("when drawing fails it is said that the workbook is safe, and what to do", () => {
  jest.spyOn(console, "error").mockImplementation(() => undefined);
  setLanguage("en");
  function Failing(): never {
    throw new Error("chunk 7 did not load");
  }
  render(
    <ErrorBoundary>
      <Failing />
    </ErrorBoundary>,
  );
  expect(screen.getByRole("alert")).toHaveTextContent(/Your workbook is not affected.*chunk 7 did not load/);
  expect(screen.getByRole("button", { name: "Reload" })).toBeVisible();
});
