// What has to be sent so that a cell ends up holding exactly the text meant. The only escaping in the project.

/** The number format of text cells. */
export const textFormat = "@";

/** Signs that start a formula or are swallowed, plain and full-width; white space that hides one. */
const opening = /^[\s'=+\-@＝＋－＠]/u;
const literal = /^(true|false|#.*)$/i;
const monthNames = /jan\w*|feb\w*|mar\w*|apr\w*|may|june?|july?|aug\w*|sep\w*|oct\w*|nov\w*|dec\w*|[ap]m/gi;
/** What numbers, dates and times are made of in Chinese and English Excel. */
const quantitySigns = /[\d０-９.,:/\\+\-−%％¥￥$€£()（）\s年月日时分秒上下午点eE]/gu;

/**
 * The value to send to Range.formulas for a cell that shall hold this text.
 * A leading apostrophe is put before text that Excel would take for a formula, number, date, truth value or error.
 * A cell whose number format is text takes everything as it is, the apostrophe too.
 */
export function cellInput(text: string, numberFormat: unknown = "General"): string {
  return numberFormat !== textFormat && needsApostrophe(text) ? `'${text}` : text;
}

function needsApostrophe(text: string): boolean {
  return opening.test(text) || literal.test(text.trim()) || readsAsQuantity(text);
}

function readsAsQuantity(text: string): boolean {
  if (!/[\d０-９]/u.test(text)) return false;
  return text.replace(monthNames, "").replace(quantitySigns, "") === "";
}
