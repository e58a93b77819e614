// Page set-up asked for through Office.js, as a file gets it.
import { openTestHost } from "../support/host";

test("the paper asked for is the paper in the file", async () => {
  const host = await openTestHost();
  await Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().pageLayout.paperSize = "A4";
    await context.sync();
  });
  expect((await host.toWorkbookData()).sheets[0]?.page.paper).toBe(9);
  host.dispose();
});
