// Texts of the grid's own user interface, both languages; they come with the engine's packages.
import { LocaleType, mergeLocales, type ILocales } from "@univerjs/core";
import conditionalEn from "@univerjs/preset-sheets-conditional-formatting/locales/en-US";
import conditionalZh from "@univerjs/preset-sheets-conditional-formatting/locales/zh-CN";
import coreEn from "@univerjs/preset-sheets-core/locales/en-US";
import coreZh from "@univerjs/preset-sheets-core/locales/zh-CN";
import validationEn from "@univerjs/preset-sheets-data-validation/locales/en-US";
import validationZh from "@univerjs/preset-sheets-data-validation/locales/zh-CN";
import filterEn from "@univerjs/preset-sheets-filter/locales/en-US";
import filterZh from "@univerjs/preset-sheets-filter/locales/zh-CN";
import findEn from "@univerjs/preset-sheets-find-replace/locales/en-US";
import findZh from "@univerjs/preset-sheets-find-replace/locales/zh-CN";
import linkEn from "@univerjs/preset-sheets-hyper-link/locales/en-US";
import linkZh from "@univerjs/preset-sheets-hyper-link/locales/zh-CN";
import noteEn from "@univerjs/preset-sheets-note/locales/en-US";
import noteZh from "@univerjs/preset-sheets-note/locales/zh-CN";
import sortEn from "@univerjs/preset-sheets-sort/locales/en-US";
import sortZh from "@univerjs/preset-sheets-sort/locales/zh-CN";
import tableEn from "@univerjs/preset-sheets-table/locales/en-US";
import tableZh from "@univerjs/preset-sheets-table/locales/zh-CN";

export const gridLocales: ILocales = {
  [LocaleType.ZH_CN]: mergeLocales(
    coreZh,
    conditionalZh,
    validationZh,
    filterZh,
    findZh,
    linkZh,
    noteZh,
    sortZh,
    tableZh,
  ),
  [LocaleType.EN_US]: mergeLocales(
    coreEn,
    conditionalEn,
    validationEn,
    filterEn,
    findEn,
    linkEn,
    noteEn,
    sortEn,
    tableEn,
  ),
};

/** The grid's language for a locale name: Chinese for any zh, else English. */
export function gridLocale(locale: string): LocaleType {
  return /^zh\b/i.test(locale) ? LocaleType.ZH_CN : LocaleType.EN_US;
}
