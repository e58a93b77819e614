// Makes elements: the chrome is plain DOM, because the grid brings its own React and the pane another.
type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

/** A new element. `true` sets an attribute without value; undefined and false leave it out. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Attributes = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value === undefined || value === false) continue;
    made.setAttribute(key, value === true ? "" : String(value));
  }
  made.append(...children);
  return made;
}

/** A push button; the title is shown on hover and repeated to nobody, so it never replaces the label. */
export function button(
  label: string,
  onPress: (event: MouseEvent) => void,
  attributes: Attributes = {},
): HTMLButtonElement {
  const made = element("button", { type: "button", ...attributes }, label);
  made.addEventListener("click", onPress);
  return made;
}
