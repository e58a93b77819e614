// The workbook store as data and text: what it holds comes back, and nothing anybody put there is lost.
import {
  bandsSection,
  checksSection,
  emptyStore,
  isEmptyStore,
  isUnreadable,
  mappingsSection,
  rolesFor,
  sectionOf,
  withMapping,
  withSection,
} from "../../../src/domain/store";
import type { CheckChoices, CompanyBands, StoreSection, TableMapping } from "../../../src/domain/store";
import { mergedStore } from "../../../src/domain/store/store";
import type { Store } from "../../../src/domain/store/store";
import {
  mostStoreBytes,
  readStore,
  storeNamespace,
  storeVersion,
  writeStore,
} from "../../../src/domain/store/store-text";

const bands: readonly CompanyBands[] = [
  {
    name: "等级 & <level>",
    bands: [{ text: "≥90%", grade: "甲" }, { text: "乙 60%~90%" }, { text: "<60%", grade: 1 }],
  },
];
const checks: CheckChoices = {
  rules: { "open-time": "off", "weight-sum": "error" },
  words: { 尽快: "info" },
  added: [{ phrase: "ASAP]]>", category: "time" }],
};
const mappings: readonly TableMapping[] = [
  { headers: ["考核项", "", "Weight"], roles: ["indicator", "other", "weight"] },
];
const whole = withSection(withSection(withSection(emptyStore, bandsSection, bands), checksSection, checks), mappingsSection, mappings); // prettier-ignore

function reread(store: Store): Store {
  const read = readStore(writeStore(store) ?? "");
  if (read.kind !== "read") throw new Error(read.kind);
  return read.store;
}

const element = (content: string) => `<store xmlns="${storeNamespace}">${content}</store>`;

test("every section comes back as it was written", () => {
  const store = reread(whole);
  expect(sectionOf(store, bandsSection)).toEqual(bands);
  expect(sectionOf(store, checksSection)).toEqual(checks);
  expect(sectionOf(store, mappingsSection)).toEqual(mappings);
  expect(sectionOf(emptyStore, checksSection)).toEqual(checksSection.empty);
});

test("texts with any sign come back, and none of them is one XML cannot hold", () => {
  const odd = "a\u0000\u0008\u000b\u007f\u0085\u2028\ud800\ufffe\uffff&amp;<![CDATA[x]]>&#65;😀\r\n\t\u00a0";
  const store = withSection(emptyStore, bandsSection, [{ name: odd, bands: [{ text: odd, grade: odd }] }]);
  expect(sectionOf(reread(store), bandsSection)[0]?.name).toBe(odd);
  // eslint-disable-next-line no-control-regex
  expect(writeStore(store)).not.toMatch(/[\u0000-\u001f\u007f-\u009f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])/);
});

test.each([
  ["a declaration above", `<?xml version="1.0"?>\n${element('{"version":1,"sections":{"x":"&lt;"}}')}`],
  ["other entities", element("{&quot;version&quot;:1,&quot;sections&quot;:{&#34;x&#x22;:&quot;&#60;&quot;}}")],
  ["raw text", element('<![CDATA[{"version":1,"sections":{"x":"<"}}]]>')],
])("the same text as another program writes it is read: %s", (_, xml) => {
  expect(readStore(xml)).toEqual({ kind: "read", store: { sections: { x: "<" }, aside: [] } });
});

test.each([
  "",
  "<store/>",
  element(""),
  element("{"),
  element("[1]"),
  element('{"version":"1"}'),
  element('{"version":0.5}'),
  element("&#x110000;"),
  "<other/>",
])(
  // prettier-ignore
  "what is no store of ours is damaged: %s",
  (xml) => {
    expect(readStore(xml)).toEqual({ kind: "damaged" });
  },
);

test("a newer add-in's store is named, not read", () => {
  const xml = element(JSON.stringify({ version: storeVersion + 1, sections: {} }));
  expect(readStore(xml)).toEqual({ kind: "newer", version: storeVersion + 1 });
});

test("a section nobody here knows stays, whatever else is changed", () => {
  const store = { ...emptyStore, sections: { later: { a: [1] } } };
  const changed = withSection(reread(store), checksSection, checks);
  expect(reread(changed).sections).toEqual({ later: { a: [1] }, checks });
});

const unreadable: readonly [string, StoreSection<unknown>, unknown][] = [
  ["no list", bandsSection, { name: "x" }],
  ["a band without a text", bandsSection, [{ name: "x", bands: [{ grade: 1 }] }]],
  ["a grade that is no cell", bandsSection, [{ name: "x", bands: [{ text: "≥1", grade: [] }] }]],
  ["two of one name", bandsSection, [{ name: "x", bands: [] }, { name: "x", bands: [] }]], // prettier-ignore
  ["a level nobody knows", checksSection, { rules: { a: "loud" }, words: {}, added: [] }],
  ["parts that are missing", checksSection, { rules: {} }],
  ["a blank word", checksSection, { rules: {}, words: {}, added: [{ phrase: " ", category: "time" }] }],
  ["a header without a role", mappingsSection, [{ headers: ["a", "b"], roles: ["weight"] }]],
  ["one layout twice", mappingsSection, [{ headers: ["a"], roles: ["weight"] }, { headers: ["a"], roles: ["score"] }]], // prettier-ignore
  ["nothing at all", mappingsSection, null],
];

test.each(unreadable)(
  "what cannot be read is empty, and set aside when it is written over: %s",
  (_, section, broken) => {
    const store: Store = { sections: { [section.id]: broken, other: 1 }, aside: [] };
    expect(isUnreadable(store, section)).toBe(true);
    expect(sectionOf(store, section)).toEqual(section.empty);
    const changed = reread(withSection(store, section, section.empty));
    expect(isUnreadable(changed, section)).toBe(false);
    expect(changed).toEqual({ sections: { other: 1 }, aside: [{ section: section.id, content: broken }] });
  },
);

test("an empty section leaves nothing behind", () => {
  expect(isEmptyStore(withSection(whole, bandsSection, []))).toBe(false);
  const none = withSection(withSection(withSection(whole, bandsSection, []), checksSection, checksSection.empty), mappingsSection, []); // prettier-ignore
  expect(none).toEqual(emptyStore);
  expect(isEmptyStore(none)).toBe(true);
});

test("two copies become one: what one has alone is added, what they disagree on is set aside", () => {
  const one: Store = { sections: { a: 1, b: { x: 1 } }, aside: [{ section: "z", content: 0 }] };
  const other: Store = { sections: { b: { x: 2 }, toString: 3, a: 1 }, aside: [{ section: "z", content: 0 }] };
  expect(mergedStore([one, other])).toEqual({
    sections: { a: 1, b: { x: 1 }, toString: 3 },
    aside: [
      { section: "z", content: 0 },
      { section: "b", content: { x: 2 } },
    ],
  });
});

test("names of anything may be those of every object", () => {
  const odd: CheckChoices = { rules: JSON.parse('{"__proto__":"off","constructor":"info"}') as never, words: {}, added: [] }; // prettier-ignore
  const store = reread(withSection(emptyStore, checksSection, odd));
  expect(JSON.stringify(sectionOf(store, checksSection).rules)).toBe('{"__proto__":"off","constructor":"info"}');
});

test("a megabyte is the most, counted as a file counts", () => {
  const of = (text: string) => writeStore(withSection(emptyStore, bandsSection, [{ name: text, bands: [] }]));
  const frame = of("x")?.length ?? 0;
  const room = mostStoreBytes - frame + 1;
  expect(of("x".repeat(room))).toHaveLength(mostStoreBytes);
  expect(of("x".repeat(room + 1))).toBeUndefined();
  const buffer = Buffer.byteLength(of("é字😀".repeat(1000)) ?? "");
  const pad = mostStoreBytes - buffer;
  expect(Buffer.byteLength(of("é字😀".repeat(1000) + "x".repeat(pad)) ?? "")).toBe(mostStoreBytes);
  expect(of("é字😀".repeat(1000) + "x".repeat(pad + 1))).toBeUndefined();
});

test("a layout is found by its headers and confirmed anew in its place", () => {
  const changed = withMapping(mappings, {
    headers: ["考核项", "", "Weight"],
    roles: ["indicator", "remark", "weight"],
  });
  expect(changed).toHaveLength(1);
  expect(rolesFor(changed, ["考核项", "", "Weight"])).toEqual(["indicator", "remark", "weight"]);
  expect(rolesFor(changed, ["考核项", "Weight"])).toBeUndefined();
});
