// Data validations as XML; those that did not change keep their element from the opened file.
import { areaNames } from "../address";
import { formulaToFile } from "../formulas/formula-text";
import { element, escapeText } from "../xml/text";
import type { ValidationData } from "../rule-data";

/** Excel refuses a file whose list literal is longer. */
export const LIST_LIMIT = 255;

/** Kept are the elements of validations that did not change; "" for those that stay in the extensions. */
export function validationsXml(validations: readonly ValidationData[], kept: ReadonlyMap<string, string>): string {
  const rules = validations.flatMap((validation) => {
    if (validation.areas.length === 0) return [];
    const element = kept.get(validation.id);
    if (element !== undefined) return element;
    return tooLongLists([validation]).length > 0 ? [] : validationXml(validation);
  });
  const written = rules.filter((rule) => rule !== "");
  return written.length === 0 ? "" : element("dataValidations", { count: written.length }, written.join(""));
}

function validationXml(validation: ValidationData): string {
  const { type, operator, error, prompt } = validation;
  const ranged = type !== "list" && type !== "custom" && type !== "none";
  const formulas = validation.formulas.map((formula, index) => {
    const name = `formula${index + 1}`;
    return `<${name}>${escapeText(formulaToFile(formula))}</${name}>`;
  });
  const attributes = {
    type: type === "none" ? undefined : type,
    errorStyle: error && error.style !== "stop" ? error.style : undefined,
    operator: ranged && operator !== undefined && operator !== "between" ? operator : undefined,
    allowBlank: validation.allowBlank || undefined,
    showDropDown: validation.dropdown ? undefined : true,
    showInputMessage: prompt ? true : undefined,
    showErrorMessage: error ? true : undefined,
    errorTitle: shortened(error?.title, 32),
    error: shortened(error?.message, 255),
    promptTitle: shortened(prompt?.title, 32),
    prompt: shortened(prompt?.message, 255),
    sqref: areaNames(validation.areas),
  };
  return element("dataValidation", attributes, formulas.join(""));
}

function shortened(text: string | undefined, length: number): string | undefined {
  return text === undefined || text === "" ? undefined : text.slice(0, length);
}

/** Validations whose own list is too long for the file format. */
export function tooLongLists(validations: readonly ValidationData[]): ValidationData[] {
  return validations.filter(({ type, formulas: [list = ""] }) => {
    return type === "list" && list.startsWith('"') && list.length - 2 > LIST_LIMIT;
  });
}
