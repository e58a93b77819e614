// What a custom function may be called. Excel takes more than is wise; a name in somebody's file can never be changed.

/** Functions of the Excel 4 macro language: such names are refused or do something else. */
const macroFunctions = new Set(
  "ABSREF ALERT APPLY BEEP CALL CLOSE COPY CUT DELETE ECHO EDIT ERROR EXEC EXECUTE FCLOSE FILES FOPEN FPOS FREAD FSIZE FWRITE GROUP HALT HELP HIDE HLINE INITIATE INPUT INSERT LINKS MERGE MOVE NAMES NEW NEXT NOTE OPEN PASTE PAUSE POKE PRINT PROTECT QUIT REFTEXT REGISTER REQUEST RESTART RESULT RESUME RETURN RUN SAVE SCALE SELECT SEND SERIES SIZE SORT SPLIT STEP STYLE TERMINATE TEXTREF UNDO UNHIDE UNLOCKED UPDATE VIEW VLINE VPAGE VOLATILE WAIT WHILE WINDOWS ZOOM".split(
    " ",
  ),
);

/** Built-in functions with names of the kind we use; a namespace keeps them apart for Excel, not for readers. */
const builtIns = new Set(
  "ABS AND AVERAGE BASE CELL CHOOSE COLUMN COUNT DATE DAY DAYS FACT FILTER FIND FORECAST FREQUENCY GROWTH INDEX INDIRECT INFO LOOKUP MATCH MAX MEDIAN MIN MODE MONTH NPER OFFSET PERCENTILE PERCENTRANK PRICE PROB PRODUCT QUARTILE RANK RATE REPLACE REPT RIGHT ROUND ROW SEARCH SEQUENCE STANDARDIZE STDEV SUBTOTAL SUM SUMIF SUMPRODUCT SWITCH TEXT TIME TREND TRIM UNIQUE VALUE VAR WEEKDAY WEEKNUM WEIBULL WORKDAY YEAR YIELD".split(
    " ",
  ),
);

/** Why an id cannot be the name of a function, in a sentence; undefined when it can. */
export function functionNameProblem(id: string): string | undefined {
  if (!/^[A-Z][A-Z0-9.]*$/.test(id)) return `${id} is not made of capital letters and digits`;
  if (id.length < 3) return `${id} is shorter than three characters`;
  if (/^[A-Z]{1,3}\d+$/.test(id) || /^R\d*C\d*$/.test(id)) return `${id} looks like a cell`;
  if (macroFunctions.has(id)) return `${id} is an Excel 4 macro function`;
  return builtIns.has(id) ? `${id} is a function of Excel` : undefined;
}
