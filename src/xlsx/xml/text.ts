// Writing XML: escaping, and the one way elements are put together. Also the _xHHHH_ escapes of spreadsheet strings.

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export type XmlAttributes = Readonly<Record<string, string | number | boolean | undefined>>;

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\n": "&#10;",
  "\r": "&#13;",
  "\t": "&#9;",
};

export function escapeText(text: string): string {
  return text.replace(/[&<>\r]/g, (character) => ENTITIES[character] ?? character);
}

export function escapeAttribute(text: string): string {
  return text.replace(/[&<>"\n\r\t]/g, (character) => ENTITIES[character] ?? character);
}

/** An element; attributes that are undefined are left out, flags become 1 and 0. Content is XML already. */
export function element(name: string, attributes: XmlAttributes, content = ""): string {
  let open = `<${name}`;
  for (const [key, value] of Object.entries(attributes)) {
    if (value === undefined) continue;
    const text = typeof value === "boolean" ? (value ? "1" : "0") : escapeAttribute(String(value));
    open += ` ${key}="${text}"`;
  }
  return content === "" ? `${open}/>` : `${open}>${content}</${name}>`;
}

export function xmlDocument(root: string): string {
  return DECLARATION + root;
}

// Characters XML cannot hold are written _xHHHH_; text that looks like such an escape has its underscore escaped.
// eslint-disable-next-line no-control-regex
const UNWRITABLE = /[\u0000-\u0008\u000b\u000c\u000d\u000e-\u001f\ufffe\uffff]|_(?=x[0-9A-Fa-f]{4}_)/g;

/** A string of a cell as it is written, escapes and entities included. */
export function escapeString(text: string): string {
  const hidden = text.replace(UNWRITABLE, (c) => `_x${c.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`);
  return escapeText(hidden);
}

/** Undoes the _xHHHH_ escapes of a string read from a file. */
export function unescapeString(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}

/** A <t> element; says so when spaces at its ends or line breaks matter. */
export function stringElement(text: string): string {
  const space = /^\s|\s$|\n| {2}/.test(text) ? ' xml:space="preserve"' : "";
  return `<t${space}>${escapeString(text)}</t>`;
}
