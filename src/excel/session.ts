// The way into the workbook: one request context for one command.

/** Runs a batch in a new request context and gives back what it returns. Throws what Office throws. */
export function inWorkbook<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  return Excel.run(batch);
}
