// A workbook as plain data: what the reader gives, what the writer takes.
export interface WorkbookData {
  readonly sheets: readonly { readonly name: string }[];
}
