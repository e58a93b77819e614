// Parts that no view shows in passing: copying without a clipboard, addresses, a pane that fails.
import { render, screen } from "@testing-library/react";
import { areaAddress } from "../../src/domain/sheet/area";
import { setLanguage } from "../../src/i18n";
import { cellAddress } from "../../src/taskpane/check/cell-address";
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
