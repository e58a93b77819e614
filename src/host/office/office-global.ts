// The global Office: context, onReady, actions, addin, and the enumerations the add-in names.
export interface OfficeState {
  locale: string;
  darkTheme: boolean;
  readonly platform: "PC" | "OfficeOnline";
  readonly excelApi: string;
  readonly actions: Map<string, (event: ActionEvent) => unknown>;
  readonly visibilityHandlers: Set<(message: { visibilityMode: string }) => unknown>;
  startupBehavior: string;
  /** The add-in asks for its pane, or to hide it. */
  askPane(visible: boolean): void;
}

export interface ActionEvent {
  readonly source: { readonly id: string };
  completed(): void;
}

const colours = {
  light: { bodyBackgroundColor: "#FFFFFF", bodyForegroundColor: "#262626", controlBackgroundColor: "#FFFFFF", controlForegroundColor: "#262626" }, // prettier-ignore
  dark: { bodyBackgroundColor: "#1F1F1F", bodyForegroundColor: "#FFFFFF", controlBackgroundColor: "#292929", controlForegroundColor: "#FFFFFF" }, // prettier-ignore
};

/** Compares versions by their numbers: 1.14 is newer than 1.9. */
function atLeast(offered: string, wanted: string): boolean {
  const [a = 0, b = 0] = offered.split(".").map(Number);
  const [c = 0, d = 0] = wanted.split(".").map(Number);
  return a !== c ? a > c : b >= d;
}

/** Makes the Office of one host. Values of context are read anew each time, so a change of language shows. */
export function createOffice(state: OfficeState): object {
  const host = "Excel";
  const { platform } = state;
  const sets: Readonly<Record<string, string>> = {
    ExcelApi: state.excelApi,
    SharedRuntime: "1.1",
    CustomFunctionsRuntime: "1.3",
  };
  const ready = { host, platform, addin: null };
  return {
    context: {
      get displayLanguage() {
        return state.locale;
      },
      get contentLanguage() {
        return state.locale;
      },
      get officeTheme() {
        return { ...(state.darkTheme ? colours.dark : colours.light), isDarkTheme: state.darkTheme };
      },
      host,
      platform,
      partitionKey: "kpi-sheets-host",
      diagnostics: { host, platform, version: "16.0.0.0" },
      requirements: {
        isSetSupported: (name: string, minVersion = "1.1") => {
          const offered = sets[name];
          return offered !== undefined && atLeast(offered, String(minVersion));
        },
      },
    },
    onReady: async (callback?: (info: typeof ready) => unknown) => {
      await Promise.resolve();
      await callback?.(ready);
      return ready;
    },
    actions: {
      associate: (id: string, action: (event: ActionEvent) => unknown) => {
        state.actions.set(id, action);
      },
    },
    addin: addinOf(state),
    HostType: { Excel: "Excel", Word: "Word", PowerPoint: "PowerPoint", Outlook: "Outlook", OneNote: "OneNote", Project: "Project", Access: "Access" }, // prettier-ignore
    PlatformType: { PC: "PC", OfficeOnline: "OfficeOnline", Mac: "Mac", iOS: "iOS", Android: "Android", Universal: "Universal" }, // prettier-ignore
    VisibilityMode: { hidden: "Hidden", taskpane: "Taskpane" },
    StartupBehavior: { none: "None", load: "Load" },
    AsyncResultStatus: { Succeeded: "succeeded", Failed: "failed" },
    EventType: { DocumentSelectionChanged: "documentSelectionChanged", ActiveViewChanged: "activeViewChanged" },
  };
}

function addinOf(state: OfficeState): object {
  return {
    showAsTaskpane: () => Promise.resolve(state.askPane(true)),
    hide: () => Promise.resolve(state.askPane(false)),
    onVisibilityModeChanged: (handler: (message: { visibilityMode: string }) => unknown) => {
      state.visibilityHandlers.add(handler);
      return Promise.resolve(() => {
        state.visibilityHandlers.delete(handler);
        return Promise.resolve();
      });
    },
    setStartupBehavior: (behavior: string) => {
      state.startupBehavior = behavior;
      return Promise.resolve();
    },
    getStartupBehavior: () => Promise.resolve(state.startupBehavior),
  };
}
