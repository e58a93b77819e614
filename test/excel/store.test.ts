// The workbook store in a real workbook: written, changed, saved as a file, opened again, never written over unread.
import { bandsSection, checksSection, withSection } from "../../src/domain/store";
import type { CompanyBands, Store } from "../../src/domain/store";
import { storeNamespace, storeVersion } from "../../src/domain/store/store-text";
import { contentOf, openStore, queueStoreWrite } from "../../src/excel/store";
import type { Host } from "../../src/host/host";
import { readWorkbook, writeWorkbook } from "../../src/xlsx";
import { openTestHost } from "../support/host";

let host: Host;
beforeEach(async () => {
  host = await openTestHost();
});
afterEach(() => {
  host.dispose();
});

const bands: readonly CompanyBands[] = [{ name: "等级", bands: [{ text: "≥90%", grade: "甲" }] }];
const checks = { rules: { "open-time": "off" }, words: {}, added: [] } as const;

/** Keeps what the change gives, as a command does. */
function keep(change: (store: Store) => Store) {
  return Excel.run(async (context) => {
    const opened = await openStore(context);
    if ("reason" in opened.store) return opened.store;
    const refused = queueStoreWrite(context, opened, change(opened.store));
    await context.sync();
    return refused;
  });
}

const keepBands = (content: readonly CompanyBands[]) => keep((store) => withSection(store, bandsSection, content));
const keptBands = () => Excel.run(async (context) => contentOf(await openStore(context), bandsSection));

function parts(): Promise<string[]> {
  return Excel.run(async (context) => {
    const found = context.workbook.customXmlParts.getByNamespace(storeNamespace);
    found.load("items/id");
    await context.sync();
    const texts = found.items.map((part) => part.getXml());
    await context.sync();
    return texts.map(({ value }) => value);
  });
}

async function addPart(content: string): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.customXmlParts.add(`<store xmlns="${storeNamespace}">${content}</store>`);
    await context.sync();
  });
}

/** Saves the workbook as the bytes of a file and opens those in another window. */
async function saveAndReopen(): Promise<void> {
  const bytes = writeWorkbook(await host.toWorkbookData());
  host.dispose();
  host = await openTestHost();
  const read = readWorkbook(bytes);
  if (!read.ok) throw new Error(read.reason);
  await host.open(read.workbook);
}

test("what is kept travels with the file; other parts of the file are left alone", async () => {
  await Excel.run(async (context) => {
    context.workbook.customXmlParts.add('<theirs xmlns="urn:theirs">1</theirs>');
    await context.sync();
  });
  await keepBands(bands);
  await keep((store) => withSection(store, checksSection, checks));
  await saveAndReopen();
  expect(await keptBands()).toEqual(bands);
  expect(await Excel.run(async (context) => contentOf(await openStore(context), checksSection))).toEqual(checks);
  await keepBands([]);
  await keep((store) => withSection(store, checksSection, checksSection.empty));
  await saveAndReopen();
  expect(await parts()).toEqual([]);
  await Excel.run(async (context) => {
    const { customXmlParts } = context.workbook;
    const theirs = customXmlParts.getByNamespace("urn:theirs").getCount();
    await context.sync();
    expect(theirs.value).toBe(1);
  });
});

test("reading costs one sync where nothing is kept, two where something is", async () => {
  host.resetCounters();
  expect(await keptBands()).toEqual([]);
  expect(host.counters.syncs).toBe(1);
  await keepBands(bands);
  host.resetCounters();
  expect(await keptBands()).toEqual(bands);
  expect(host.counters.syncs).toBe(2);
});

test.each([
  ["store-newer", JSON.stringify({ version: storeVersion + 1, sections: { bands } })],
  ["store-damaged", "half a st"],
])("%s: read as nothing, and not written over", async (reason, content) => {
  await addPart(content);
  const before = await parts();
  expect(await keptBands()).toEqual([]);
  expect(await keepBands(bands)).toMatchObject({ reason, nothingChanged: true });
  const refused = await Excel.run(async (context) => {
    const opened = await openStore(context);
    const problem = queueStoreWrite(context, opened, { sections: {}, aside: [] });
    await context.sync();
    return problem;
  });
  expect(refused).toMatchObject({ reason });
  await saveAndReopen();
  expect(await parts()).toEqual(before);
});

test("a second part is read with the first and becomes one with it at the next change", async () => {
  await keepBands(bands);
  await addPart(JSON.stringify({ version: storeVersion, sections: { checks, later: 1, bands: [] } }));
  expect(await keptBands()).toEqual(bands);
  await keepBands([]);
  const [only, ...more] = await parts();
  expect(more).toEqual([]);
  expect(only).toContain('"later":1');
  expect(only).toContain('{"section":"bands","content":[]}');
});

test("more than a megabyte is refused before anything is written", async () => {
  await keepBands(bands);
  const problem = await keepBands([{ name: "字".repeat(340_000), bands: [] }]);
  expect(problem).toMatchObject({ reason: "store-full", nothingChanged: true });
  expect(await keptBands()).toEqual(bands);
});
