// What Fluent UI needs and jsdom lacks.
import "@testing-library/jest-dom";

class NoResize {
  observe() {}
  unobserve() {}
  disconnect() {}
}
globalThis.ResizeObserver = NoResize;
globalThis.matchMedia = (query: string) =>
  ({ matches: false, media: query, addEventListener() {}, removeEventListener() {} }) as unknown as MediaQueryList;
// Nothing is laid out in jsdom, so nothing scrolls.
Element.prototype.scrollIntoView = () => undefined;
