// What people try to open that is no workbook: each has a reason of its own.
import { strToU8, zipSync } from "fflate";
import { readWorkbook, type ReadOutcome } from "../../src/xlsx";
import { handmade, partsOf, worksheet, zipped } from "../support/handmade";

const sheet = worksheet('<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c></row></sheetData>');
const good = handmade({ sheets: [sheet] });

function reason(
  bytes: Uint8Array,
  ...limits: Parameters<typeof readWorkbook> extends [unknown, ...infer Rest] ? Rest : never
) {
  const outcome: ReadOutcome = readWorkbook(bytes, ...limits);
  return outcome.ok ? "ok" : outcome.reason;
}

const withPart = (name: string, text: string): Uint8Array => zipped({ ...partsOf(good), [name]: text });
const retyped = (type: string): Uint8Array => {
  const parts = partsOf(good);
  const types = parts["[Content_Types].xml"] ?? "";
  const main = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";
  return zipped({ ...parts, "[Content_Types].xml": types.replace(main, type) });
};

function compound(stream: string): Uint8Array {
  const bytes = new Uint8Array(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  [...stream].forEach((letter, index) => (bytes[1024 + index * 2] = letter.charCodeAt(0)));
  return bytes;
}

test("a good file is good", () => expect(reason(good)).toBe("ok"));

test.each<[string, Uint8Array, string]>([
  ["nothing", new Uint8Array(), "empty"],
  ["random bytes", Uint8Array.from({ length: 900 }, (_, index) => (index * 197 + 13) % 256), "not-xlsx"],
  ["CSV", new TextEncoder().encode("姓名,得分\r\n张三,3.49\r\n"), "text"],
  ["a picture in a zip", zipSync({ "a.png": strToU8("x") }), "not-xlsx"],
  ["an encrypted workbook", compound("EncryptedPackage"), "encrypted"],
  ["an .xls", compound("Workbook"), "old-xls"],
  ["another compound file", compound("WordDocument"), "not-xlsx"],
  ["an .xlsm", retyped("application/vnd.ms-excel.sheet.macroEnabled.main+xml"), "macro-workbook"],
  ["an .xlsb", retyped("application/vnd.ms-excel.sheet.binary.macroEnabled.main"), "binary-workbook"],
  [
    "a Word file",
    retyped("application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"),
    "not-xlsx",
  ],
  ["half a file", good.slice(0, good.length / 2), "corrupt"],
  ["broken XML", withPart("xl/worksheets/sheet1.xml", sheet.replace("</row>", "")), "corrupt"],
  ["broken styles", withPart("xl/styles.xml", "<styleSheet"), "corrupt"],
])("%s", (_, bytes, expected) => expect(reason(bytes)).toBe(expected));

test("a sheet that is not there is a broken file, named", () => {
  const parts = partsOf(good);
  delete parts["xl/worksheets/sheet1.xml"];
  expect(readWorkbook(zipped(parts))).toEqual({
    ok: false,
    reason: "corrupt",
    detail: "missing part xl/worksheets/sheet1.xml",
  });
});

test("stops at its limits, of bytes before unpacking", () => {
  const bomb = withPart("xl/media/bomb.bin", " ".repeat(3_000_000));
  expect(bomb.length).toBeLessThan(20_000);
  expect(reason(bomb, { unpackedBytes: 1_000_000 })).toBe("too-large");
  expect(reason(good, { cells: 1 })).toBe("too-large");
  expect(reason(good, { cells: 2 })).toBe("ok");
});
