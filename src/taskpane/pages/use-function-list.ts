// The functions as Excel was told of them: the file beside the page says what there is, so the pane need not.
import { useEffect, useState } from "react";
import { language } from "../../i18n";
import type { Language } from "../../domain/language";

export interface ListedFunction {
  readonly id: string;
  readonly description: string;
}

const files: Readonly<Record<Language, string>> = { "zh-CN": "functions-zh-CN.json", en: "functions.json" };

/** The functions in the language in use; none until they are loaded, and none when they cannot be. */
export function useFunctionList(): readonly ListedFunction[] {
  const inUse = language();
  const [functions, setFunctions] = useState<readonly ListedFunction[]>([]);
  useEffect(() => {
    const stop = new AbortController();
    loadFunctions(files[inUse], stop.signal).then(
      (loaded) => {
        setFunctions(loaded);
      },
      () => {
        // The full help, which is linked in any case, has them too.
        if (!stop.signal.aborted) setFunctions([]);
      },
    );
    return () => {
      stop.abort();
    };
  }, [inUse]);
  return functions;
}

async function loadFunctions(file: string, signal: AbortSignal): Promise<ListedFunction[]> {
  const response = await fetch(file, { signal });
  const found: unknown = await response.json();
  const listed = isObject(found) && Array.isArray(found["functions"]) ? (found["functions"] as unknown[]) : [];
  return listed.flatMap((one) =>
    isObject(one) && typeof one["id"] === "string" && typeof one["description"] === "string"
      ? [{ id: one["id"], description: one["description"] }]
      : [],
  );
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
