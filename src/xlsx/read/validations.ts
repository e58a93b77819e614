// Data validations of a sheet, also those that live in the extensions because they look at another sheet.
import { parseAreas } from "../address";
import { formulaFromFile } from "../formulas/formula-text";
import { childOf, childrenOf, descendantsOf, flagOf, textOf, type XmlElement } from "../xml/tree";
import { unescapeString } from "../xml/text";
import type { ValidationData, ValidationMessageData } from "../rule-data";

/** All validations in document order; ids tell where one stood: "dv0" …, "x14-0" … for extensions. */
export function readValidations(worksheet: XmlElement): ValidationData[] {
  const own = childrenOf(childOf(worksheet, "dataValidations"), "dataValidation");
  const further = descendantsOf(childOf(worksheet, "extLst"), "dataValidation");
  return [
    ...own.map((rule, index) => readValidation(rule, `dv${index}`)),
    ...further.map((rule, index) => readValidation(rule, `x14-${index}`)),
  ];
}

function readValidation(rule: XmlElement, id: string): ValidationData {
  const attributes = rule.attributes;
  const formulas = ["formula1", "formula2"].flatMap((name) => {
    const formula = childOf(rule, name);
    const text = formula && (textOf(formula, "f") ?? formula.text);
    return text === undefined ? [] : [formulaFromFile(text)];
  });
  const operator = attributes["operator"] as ValidationData["operator"];
  const prompt = flagOf(rule, "showInputMessage")
    ? message(attributes["promptTitle"], attributes["prompt"])
    : undefined;
  return {
    id,
    areas: parseAreas(attributes["sqref"] ?? textOf(rule, "sqref") ?? ""),
    type: (attributes["type"] ?? "none") as ValidationData["type"],
    ...(operator ? { operator } : {}),
    formulas,
    allowBlank: flagOf(rule, "allowBlank"),
    dropdown: !flagOf(rule, "showDropDown"),
    ...(prompt ? { prompt } : {}),
    ...(flagOf(rule, "showErrorMessage") ? { error: readError(attributes) } : {}),
  };
}

function readError(attributes: Readonly<Record<string, string>>): NonNullable<ValidationData["error"]> {
  const style = (attributes["errorStyle"] ?? "stop") as "stop" | "warning" | "information";
  return { style, ...message(attributes["errorTitle"], attributes["error"]) };
}

function message(title: string | undefined, text: string | undefined): ValidationMessageData | undefined {
  if (title === undefined && text === undefined) return undefined;
  return {
    ...(title === undefined ? {} : { title: unescapeString(title) }),
    ...(text === undefined ? {} : { message: unescapeString(text) }),
  };
}
