// The shape of a probe: one assumption about Excel, looked at on a scratch sheet.

/** What a probe saw; `holds` is undefined when it could not tell. */
export interface Seen {
  readonly holds: boolean | undefined;
  readonly seen: string;
}

/** Looks at one assumption on a scratch sheet of its own; uses columns nobody else does. */
export type Probe = (context: Excel.RequestContext, sheet: Excel.Worksheet) => Promise<Seen>;
