// Findings on stdout: lines for people and grep, or one JSON array. Files come one by one and are written at once.
import type { CheckReport } from "../commands";
import { textFor } from "../i18n/terminal";
import { cellsOf, sheetAddress } from "./sheet-address";
import type { Terminal } from "./terminal";

type Finding = CheckReport["findings"][number];

export interface FindingReport {
  readonly add: (file: string, findings: readonly Finding[]) => Promise<void>;
  readonly end: () => Promise<void>;
}

/** One line a finding: file, sheet!cell, severity, rule, message; tabs between them and nowhere else. */
export function textReport({ write }: Terminal): FindingReport {
  return {
    add: (file, findings) => write(findings.map((finding) => lineOf(file, finding)).join("")),
    end: () => Promise.resolve(),
  };
}

/** An array of objects, one a line, which is an array also when there are none. */
export function jsonReport({ write }: Terminal): FindingReport {
  let between = "[\n";
  return {
    add: async (file, findings) => {
      for (const finding of findings) {
        await write(between + JSON.stringify(recordOf(file, finding)));
        between = ",\n";
      }
    },
    end: () => write(between === "[\n" ? "[]\n" : "\n]\n"),
  };
}

function lineOf(file: string, finding: Finding): string {
  const { severity, rule, place } = finding;
  const parts = [file, sheetAddress(place), severity, rule, sentenceOf(finding)];
  return `${parts.map((part) => part.replace(/[\t\r\n]+/g, " ")).join("\t")}\n`;
}

function recordOf(file: string, finding: Finding): object {
  const { place, severity, rule, subject, span } = finding;
  return {
    file,
    sheet: place.sheet,
    ...cellsOf(place),
    severity,
    rule,
    message: sentenceOf(finding),
    subject,
    ...(span && { span }),
  };
}

/** Why this is to be looked at; the message's key when the text is missing, so that nothing is hidden. */
function sentenceOf({ message, arguments: holes }: Finding): string {
  return textFor(message, holes) ?? message;
}
