// The one kind of error Office.js rejects with, and the sentences of those the host raises.

export interface DebugInfo {
  readonly code: string;
  readonly message: string;
  /** "Range.values": the member that failed. */
  readonly errorLocation?: string;
}

const sentences: Readonly<Record<string, string>> = {
  AccessDenied: "You cannot perform the requested operation.",
  GeneralException: "There was an internal error while processing the request.",
  InvalidArgument: "The argument is invalid or missing or has an incorrect format.",
  InvalidOperation: "The operation attempted is invalid on the object.",
  InvalidOperationInCellEditMode:
    "Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.",
  InvalidReference: "This reference is not valid for the current operation.",
  ItemAlreadyExists: "The resource being created already exists.",
  ItemNotFound: "The requested resource doesn't exist.",
  NotImplemented: "The requested feature isn't implemented.",
  RequestPayloadSizeLimitExceeded: "The request payload size has exceeded the limit of 5MB.",
  ResponsePayloadSizeLimitExceeded: "The response payload size has exceeded the limit of 5MB.",
};

/** OfficeExtension.Error: code, message and where it happened. */
export class OfficeError extends Error {
  override readonly name = "RichApi.Error";
  readonly traceMessages: string[] = [];
  readonly innerError: Error | null = null;
  readonly debugInfo: DebugInfo;

  constructor(
    readonly code: string,
    message: string = sentences[code] ?? code,
    errorLocation?: string,
  ) {
    super(message);
    this.debugInfo = errorLocation === undefined ? { code, message } : { code, message, errorLocation };
  }

  override toString(): string {
    return `${this.name}: ${this.message}`;
  }
}

/** A member read before it was loaded. */
export function propertyNotLoaded(property: string, errorLocation: string): OfficeError {
  return new OfficeError(
    "PropertyNotLoaded",
    `The property '${property}' is not available. Before reading the property's value, call the load method on the containing object and call "context.sync()" on the associated request context.`,
    errorLocation,
  );
}

/** A member of Office.js that Excel has and this host has not. */
export function apiNotFound(member: string): OfficeError {
  return new OfficeError("ApiNotFound", `The API "${member}" is not available in this host.`, member);
}

/** Any thrown thing as an OfficeError that names the member it happened in. */
export function asOfficeError(thrown: unknown, errorLocation: string): OfficeError {
  if (thrown instanceof OfficeError) {
    return thrown.debugInfo.errorLocation ? thrown : new OfficeError(thrown.code, thrown.message, errorLocation);
  }
  const message = thrown instanceof Error ? thrown.message : String(thrown);
  const error = new OfficeError("GeneralException", message, errorLocation);
  if (thrown instanceof Error && thrown.stack) error.stack = thrown.stack;
  return error;
}

/** Throws InvalidArgument. */
export function invalidArgument(message?: string): never {
  throw new OfficeError("InvalidArgument", message);
}
