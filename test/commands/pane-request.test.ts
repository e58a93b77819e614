import { onPaneRequest, requestPane } from "../../src/commands/pane-request";
import type { PaneRequest } from "../../src/commands/results";

test("a wish from before the pane was there reaches it once, only the latest", () => {
  const heard: PaneRequest[] = [];
  requestPane({ tab: "forms" });
  requestPane({ tab: "check", runCheck: true });
  const stop = onPaneRequest((request) => heard.push(request));
  expect(heard).toEqual([{ tab: "check", runCheck: true }]);
  requestPane({ tab: "forms" });
  expect(heard).toHaveLength(2);
  stop();
  requestPane({ tab: "check" });
  expect(heard).toHaveLength(2);
  const again: PaneRequest[] = [];
  onPaneRequest((request) => again.push(request))();
  expect(again).toEqual([{ tab: "check" }]);
});
