// The pages behind the menu.

export const pageNames = ["settings", "rules", "diagnostics", "help"] as const;
export type PageName = (typeof pageNames)[number];
