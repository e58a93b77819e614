// Bytes from a pipe as lines: UTF-8 with or without byte order mark, whatever ends a line on the user's system.

/** Gives the complete lines of each piece of input together, so that output can keep pace; the last may lack its end. */
export async function* readLines(input: AsyncIterable<Uint8Array>): AsyncGenerator<readonly string[]> {
  const decoder = new TextDecoder();
  let rest = "";
  for await (const bytes of input) {
    const text = rest + decoder.decode(bytes, { stream: true });
    // A "\r" at the end may be half of "\r\n".
    const lines = text.split(/\r\n|\n|\r(?!$)/);
    rest = lines.pop() ?? "";
    if (lines.length > 0) yield lines;
  }
  rest += decoder.decode();
  if (rest !== "") yield [rest.replace(/\r$/, "")];
}
