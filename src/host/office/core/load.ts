// What load() may be given, turned into one shape: a tree of member names.

/** Members to load; an empty tree means all scalar properties. */
export interface LoadTree {
  readonly members: Map<string, LoadTree>;
  /** Collections only: how many items to skip and to take. */
  skip?: number;
  top?: number;
}

const optionNames = ["select", "expand", "top", "skip"];

/** Parses "a,b/c", ["a", "b/c"], { a: true, b: { c: true } } and { select, expand, top, skip }. */
export function parseLoad(option: unknown): LoadTree {
  const tree = emptyTree();
  if (typeof option === "string") addPaths(tree, option);
  else if (Array.isArray(option)) option.forEach((path) => addPaths(tree, String(path)));
  else if (typeof option === "object" && option !== null) addObject(tree, option as Record<string, unknown>);
  return tree;
}

function emptyTree(): LoadTree {
  return { members: new Map() };
}

function addPaths(tree: LoadTree, paths: string): void {
  for (const path of paths.split(",")) {
    const names = path.trim().split("/").filter(Boolean);
    addPath(tree, names);
  }
}

function addPath(tree: LoadTree, names: readonly string[]): void {
  let at = tree;
  for (const name of names) {
    let next = at.members.get(name);
    if (!next) at.members.set(name, (next = emptyTree()));
    at = next;
  }
}

function addObject(tree: LoadTree, option: Record<string, unknown>): void {
  if (optionNames.some((name) => name in option)) {
    for (const paths of [option["select"], option["expand"]]) {
      if (typeof paths === "string") addPaths(tree, paths);
      else if (Array.isArray(paths)) paths.forEach((path) => addPaths(tree, String(path)));
    }
    if (typeof option["top"] === "number") tree.top = option["top"];
    if (typeof option["skip"] === "number") tree.skip = option["skip"];
    return;
  }
  for (const [name, wanted] of Object.entries(option)) {
    if (wanted === true) addPath(tree, [name]);
    else if (typeof wanted === "object" && wanted !== null) {
      const inner = parseLoad(wanted);
      tree.members.set(name, inner);
    }
  }
}
