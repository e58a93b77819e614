// Range: the class put together from its parts.
import { defineClass } from "../core/definition";
import type { RangeTarget } from "../sheet/range-target";
import { rangeCellProperties } from "./cell-properties";
import { rangeEditing } from "./range-editing";
import { rangeNavigation, rangePlaceProperties } from "./range-navigation";
import { rangeRowMethods, rangeRowProperties } from "./range-rows";
import { rangeValueProperties } from "./range-values";

export const rangeClass = defineClass<RangeTarget>({
  name: "Range",
  properties: { ...rangePlaceProperties, ...rangeValueProperties, ...rangeRowProperties },
  children: {
    worksheet: { className: "Worksheet", get: ({ sheetId }) => ({ sheetId }) },
    format: { className: "RangeFormat", get: (target) => target },
    conditionalFormats: {
      className: "ConditionalFormatCollection",
      get: ({ sheetId, area }) => ({ sheetId, areas: [area] }),
    },
    dataValidation: { className: "DataValidation", get: (target) => target },
  },
  methods: { ...rangeNavigation, ...rangeEditing, ...rangeCellProperties, ...rangeRowMethods },
});
