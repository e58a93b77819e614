// The forms inserted last, kept in the browser's storage, which may be missing or refuse: then none are remembered.
export interface RecentForms {
  /** Ids, the latest first. */
  read(): readonly string[];
  add(formId: string): void;
}

const mostRecent = 3;

/** Keeps them under a key of its own for each Office partition, as the settings are. */
export function createRecentForms(partitionKey: string, storageOf: () => Storage): RecentForms {
  const key = `${partitionKey}kpi-sheets.recent-forms`;
  let current: readonly string[] | undefined;
  const read = () => (current ??= parseIds(attempt(() => storageOf().getItem(key))));
  return {
    read,
    add(formId) {
      current = [formId, ...read().filter((id) => id !== formId)].slice(0, mostRecent);
      attempt(() => {
        storageOf().setItem(key, JSON.stringify(current));
      });
    },
  };
}

/** What is stored by somebody else or broken is as good as nothing. */
function parseIds(text: string | null | undefined): string[] {
  const stored = attempt(() => JSON.parse(text ?? "[]") as unknown);
  return Array.isArray(stored) ? stored.filter((id) => typeof id === "string").slice(0, mostRecent) : [];
}

function attempt<T>(action: () => T): T | undefined {
  try {
    return action();
  } catch {
    return undefined;
  }
}
