// The tables of Office.js's members and enumerations are those of @types/office-js.
import { excelEnums } from "../../src/host/office/data/excel-enums.data";
import { knownMembers } from "../../src/host/office/data/members.data";
import { definitions, implementedMembers } from "../../src/host/office/definitions";
import { readOfficeTypes } from "../support/office-types";

const types = readOfficeTypes("Excel");
const sorted = (names: Iterable<string>) => [...names].sort();

test.each([...definitions.keys()])("every member of %s is known", (name) => {
  expect(sorted(knownMembers[name] ?? [])).toEqual(sorted(types.classes.get(name) ?? []));
});

test("nothing is implemented that Office.js does not have", () => {
  const everywhere = new Set(["context", "load", "set", "toJSON", "isNullObject", "track", "untrack"]);
  const invented = [...implementedMembers()].flatMap(([name, members]) =>
    name === "RequestContext"
      ? []
      : [...members]
          .filter((one) => !everywhere.has(one) && !types.classes.get(name)?.includes(one))
          .map((one) => `${name}.${one}`),
  );
  expect(invented).toEqual([]);
});

test("every class a member leads to is declared", () => {
  const led = [...definitions.values()].flatMap(({ children, methods, collection }) => [
    ...Object.values(children ?? {}).map(({ className }) => className),
    ...Object.values(methods ?? {}).flatMap((method) => (method.gives === "object" ? [method.className] : [])),
    ...(collection ? [collection.itemClass] : []),
  ]);
  expect(led.filter((name) => !definitions.has(name))).toEqual([]);
});

test("every enumeration has the values of the declarations", () => {
  const declared = Object.fromEntries([...types.enums].filter(([, values]) => Object.keys(values).length > 0));
  expect(excelEnums).toEqual(declared);
});
