// Conditional formats are worked out when somebody looks, not before.
//
// Univer 0.25.1 calculates the formula of a rule for each of its cells as soon as there is the rule, and again at every
// write: 50 rules over 200,000 cells take more memory than there is. Here a rule waits until a cell of it is drawn;
// without a screen it waits until something is read that depends on it.
import { ConditionalFormattingFormulaService, ConditionalFormattingViewModel, type Injector } from "./univer";

/** Reads what depends on conditional formats; those read for the first time are calculated in a later task. */
export type Look = <Result>(read: () => Result) => Result;

interface FormulaServiceInternals {
  _registerRuleFormulas(): void;
}

/** Makes rules wait. Call once, after the first workbook is open. */
export function waitToBeShown(injector: Injector, hasScreen: boolean): Look {
  const formulas = injector.get(ConditionalFormattingFormulaService) as unknown as FormulaServiceInternals;
  formulas._registerRuleFormulas = () => undefined;
  if (hasScreen) return (read) => read();
  let looking = false;
  const viewModel = injector.get(ConditionalFormattingViewModel);
  const rulesOfCell = viewModel.getCellCfs.bind(viewModel);
  viewModel.getCellCfs = (...cell) => (looking ? rulesOfCell(...cell) : []);
  return (read) => {
    looking = true;
    try {
      return read();
    } finally {
      looking = false;
    }
  };
}
