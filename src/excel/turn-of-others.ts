// Leaves others their turn in the middle of long work.
/** Lets the page draw and take clicks, which promises alone do not. */
export function turnOfOthers(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}
