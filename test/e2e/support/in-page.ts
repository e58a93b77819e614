// What runs inside the page: reading and writing through the host as an add-in does. Each function stands alone,
// because only its own text crosses into the page.

export type CellValue = string | number | boolean;

/** Addresses and what to write there. */
export type Entries = readonly (readonly [string, CellValue])[];

export const hostOf = {
  selected: async (): Promise<string> => {
    const { kpiHost } = window;
    if (!kpiHost) throw new Error("No host.");
    return kpiHost.Excel.run(async (context) => {
      const range = context.workbook.getSelectedRange();
      range.load("address");
      await context.sync();
      return range.address.split("!").at(-1) ?? "";
    });
  },

  values: async (addresses: readonly string[]): Promise<CellValue[]> => {
    const { kpiHost } = window;
    if (!kpiHost) throw new Error("No host.");
    return kpiHost.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const ranges = addresses.map((address) => sheet.getRange(address).load("values"));
      await context.sync();
      return ranges.map(({ values }) => (values as CellValue[][])[0]?.[0] ?? "");
    });
  },

  write: async (entries: Entries): Promise<void> => {
    const { kpiHost } = window;
    if (!kpiHost) throw new Error("No host.");
    await kpiHost.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      for (const [address, value] of entries) sheet.getRange(address).values = [[value]];
      await context.sync();
    });
  },

  computed: async (job: { readonly address: string; readonly sets: readonly Entries[] }): Promise<CellValue[]> => {
    const { kpiHost } = window;
    if (!kpiHost) throw new Error("No host.");
    return kpiHost.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const seen: CellValue[] = [];
      for (const entries of job.sets) {
        for (const [address, value] of entries) sheet.getRange(address).values = [[value]];
        await context.sync();
        const range = sheet.getRange(job.address).load("values");
        await context.sync();
        seen.push((range.values as CellValue[][])[0]?.[0] ?? "");
      }
      return seen;
    });
  },

  /** Upper left corner of a cell in px from the first cell, as long as nothing is scrolled. */
  position: async (address: string): Promise<{ left: number; top: number }> => {
    const { kpiHost } = window;
    if (!kpiHost) throw new Error("No host.");
    return kpiHost.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const range = sheet.getRange(address).load("rowIndex,columnIndex");
      await context.sync();
      const columns = Array.from({ length: range.columnIndex }, (_, at) =>
        sheet.getCell(0, at).format.load("columnWidth"),
      );
      const rows = Array.from({ length: range.rowIndex }, (_, at) => sheet.getCell(at, 0).format.load("rowHeight"));
      await context.sync();
      const px = (points: readonly number[]) => points.reduce((sum, each) => sum + each, 0) / 0.75;
      return { left: px(columns.map((each) => each.columnWidth)), top: px(rows.map((each) => each.rowHeight)) };
    });
  },

  protect: async (): Promise<void> => {
    const { kpiHost } = window;
    if (!kpiHost) throw new Error("No host.");
    await kpiHost.Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().protection.protect();
      await context.sync();
    });
  },

  unlock: async (address: string): Promise<void> => {
    const { kpiHost } = window;
    if (!kpiHost) throw new Error("No host.");
    await kpiHost.Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange(address).format.protection.locked = false;
      await context.sync();
    });
  },

  unprotect: async (): Promise<void> => {
    const { kpiHost } = window;
    if (!kpiHost) throw new Error("No host.");
    await kpiHost.Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().protection.unprotect();
      await context.sync();
    });
  },

  deleteSheet: async (name: string): Promise<void> => {
    const { kpiHost } = window;
    if (!kpiHost) throw new Error("No host.");
    await kpiHost.Excel.run(async (context) => {
      context.workbook.worksheets.getItem(name).delete();
      await context.sync();
    });
  },

  sheets: async (): Promise<string[]> => {
    const { kpiHost } = window;
    if (!kpiHost) throw new Error("No host.");
    return kpiHost.Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const active = worksheets.getActiveWorksheet().load("name");
      worksheets.load("items/name");
      await context.sync();
      const others = worksheets.items.map(({ name }) => name).filter((name) => name !== active.name);
      return [active.name, ...others];
    });
  },

  marks: async (): Promise<string[]> => {
    const { kpiHost } = window;
    if (!kpiHost) throw new Error("No host.");
    return kpiHost.Excel.run(async (context) => {
      const formats = context.workbook.worksheets.getActiveWorksheet().getRange().conditionalFormats;
      formats.load("items/type");
      await context.sync();
      const custom = formats.items.filter(({ type }) => type === "Custom");
      const read = custom.map((format) => ({
        rule: format.custom.rule.load("formula"),
        ranges: format.getRanges().load("address"),
      }));
      await context.sync();
      return read
        .filter(({ rule }) => rule.formula.includes("kpi:"))
        .flatMap(({ ranges }) => ranges.address.split(",").map((address) => address.split("!").at(-1) ?? ""))
        .sort();
    });
  },

  contents: async (): Promise<string> => {
    const { kpiHost } = window;
    if (!kpiHost) throw new Error("No host.");
    return JSON.stringify(await kpiHost.toWorkbookData());
  },
};
