// What a protected sheet may allow, as files name it: they say what is locked, the data what is allowed.

/** Not locked unless the file says so. */
export const OPEN_BY_DEFAULT = ["objects", "scenarios", "selectLockedCells", "selectUnlockedCells"] as const;

/** Locked unless the file says otherwise. */
export const LOCKED_BY_DEFAULT = [
  "formatCells",
  "formatColumns",
  "formatRows",
  "insertColumns",
  "insertRows",
  "insertHyperlinks",
  "deleteColumns",
  "deleteRows",
  "sort",
  "autoFilter",
  "pivotTables",
] as const;
