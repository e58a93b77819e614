/** @jest-environment jsdom */
import { listenForKeys, nextPlace, type Place } from "../../src/workbench/chrome/places";

let visible = true;
const went: string[] = [];
const place = (name: string, available = () => true): Place => ({
  available,
  contains: (focused) => focused?.id === name,
  focus: () => {
    went.push(name);
    document.getElementById(name)?.focus();
  },
});
const places = [place("ribbon"), place("grid"), place("pane", () => visible)];

beforeEach(() => {
  visible = true;
  went.length = 0;
  document.body.innerHTML =
    '<p id="elsewhere" tabindex="0"></p><p id="ribbon" tabindex="0"></p><p id="grid" tabindex="0"></p><p id="pane" tabindex="0"></p>';
});

const from = (id: string) => document.getElementById(id);
const next = (id: string, step: 1 | -1) => places.findIndex((each) => each === nextPlace(places, from(id), step));

test("F6 goes ribbon, grid, pane and round; Shift+F6 back", () => {
  expect(["ribbon", "grid", "pane"].map((id) => next(id, 1))).toEqual([1, 2, 0]);
  expect(["ribbon", "grid", "pane"].map((id) => next(id, -1))).toEqual([2, 0, 1]);
});

test("from elsewhere it begins at the ribbon, backwards at the pane", () => {
  expect(next("elsewhere", 1)).toBe(0);
  expect(next("elsewhere", -1)).toBe(2);
});

test("a hidden pane is passed over", () => {
  visible = false;
  expect(next("grid", 1)).toBe(0);
  expect(next("ribbon", -1)).toBe(1);
});

test("F6, Ctrl+S, Ctrl+Shift+S and Ctrl+O are taken from everybody else, other keys are left", () => {
  const heard: string[] = [];
  const stop = (what: string) => () => heard.push(what);
  document.body.addEventListener("keydown", ({ key }) => heard.push(`page ${key}`));
  listenForKeys(window, { places, save: stop("save"), saveAs: stop("save as"), open: stop("open") });
  const press = (init: KeyboardEventInit) => {
    const event = new KeyboardEvent("keydown", { bubbles: true, cancelable: true, ...init });
    document.body.dispatchEvent(event);
    return event.defaultPrevented;
  };
  expect(press({ key: "s", ctrlKey: true })).toBe(true);
  expect(press({ key: "o", metaKey: true })).toBe(true);
  expect(press({ key: "F6" })).toBe(true);
  expect(press({ key: "s" })).toBe(false);
  expect(press({ key: "S", ctrlKey: true, shiftKey: true })).toBe(true);
  expect(press({ key: "s", ctrlKey: true, altKey: true })).toBe(false);
  expect(heard).toEqual(["save", "open", "page s", "save as", "page s"]);
  expect(went).toEqual(["ribbon"]);
});
