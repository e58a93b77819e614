// The CustomFunctions of Excel's runtime, as far as the functions touch it, for tests that call them plainly.

/** What the runtime hands to the cell: a code and a sentence. */
export class FunctionError extends Error {
  constructor(
    readonly code: string,
    message = "",
  ) {
    super(message);
  }
}

/** What was associated, by id. */
export const associated = new Map<string, (...inputs: unknown[]) => unknown>();

Object.assign(globalThis, {
  CustomFunctions: {
    Error: FunctionError,
    ErrorCode: { invalidValue: "#VALUE!", notAvailable: "#N/A" },
    associate: (id: string, code: (...inputs: unknown[]) => unknown) => associated.set(id, code),
  },
});

/** The two ways blank cells arrive: as 0 in Excel on the desktop, as null on the web. */
export const blankModes = [
  { platform: "desktop", blank: 0 },
  { platform: "web", blank: null },
] as const;

/** Calls a function by its id; an error comes back as its code and sentence. */
export function call(id: string, ...inputs: unknown[]): unknown {
  const code = associated.get(id);
  if (!code) throw new Error(`${id} is not associated`);
  try {
    return code(...inputs);
  } catch (error) {
    if (error instanceof FunctionError) return { code: error.code, message: error.message };
    throw error;
  }
}
