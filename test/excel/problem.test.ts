import { InterruptedWrite, problem, problemFrom } from "../../src/excel/problem";

const officeError = (code: string) => Object.assign(new Error(`said ${code}`), { code });

test.each([
  ["InvalidOperationInCellEditMode", "cell-editing"],
  ["AccessDenied", "protected"],
  ["RequestPayloadSizeLimitExceeded", "too-large"],
  ["ResponsePayloadSizeLimitExceeded", "too-large"],
  ["ApiNotFound", "not-supported"],
  ["InvalidSelection", "no-selection"],
  ["GeneralException", "unknown"],
])("%s is told as %s", (code, reason) => {
  expect(problemFrom(officeError(code))).toEqual({
    reason,
    arguments: { code, detail: `said ${code}` },
    nothingChanged: true,
  });
});

test("an error of our own is unknown with its name", () => {
  expect(problemFrom(new TypeError("oops")).arguments).toEqual({ code: "TypeError", detail: "oops" });
  expect(problemFrom("text").reason).toBe("unknown");
});

test("a write that broke off changed something, unless it was taken back or refused whole", () => {
  expect(problemFrom(new InterruptedWrite(officeError("GeneralException"), false)).nothingChanged).toBe(false);
  expect(problemFrom(new InterruptedWrite(officeError("GeneralException"), true)).nothingChanged).toBe(true);
  const editing = problemFrom(new InterruptedWrite(officeError("InvalidOperationInCellEditMode"), false));
  expect(editing).toMatchObject({ reason: "cell-editing", nothingChanged: true });
});

test("a problem seen beforehand changed nothing", () => {
  expect(problem("no-room", { rows: 3 })).toEqual({ reason: "no-room", arguments: { rows: 3 }, nothingChanged: true });
});
