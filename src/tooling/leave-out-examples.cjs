// A webpack loader for the data of the wording and tables rooms: the examples beside their words and patterns are for
// readers and tests, and up to a quarter of the weight. One stands in for all of them, because an entry without is refused.
const standIn = 'examples: { is: ["-"], open: ["-"], leaves: [] },';

/**
 * Goes by the lines and their indentation, which the formatter keeps; what does not look so stays as it is.
 * @param {string} source
 */
module.exports = function leaveOutExamples(source) {
  const kept = [];
  let end;
  for (const line of source.split("\n")) {
    if (end !== undefined) {
      if (line === end) end = undefined;
      continue;
    }
    const [, indent, rest] = /^( +)examples: \{(.*)$/.exec(line) ?? [];
    if (indent === undefined || (rest !== "" && !rest.endsWith("},"))) kept.push(line);
    else {
      kept.push(indent + standIn);
      if (rest === "") end = `${indent}},`;
    }
  }
  return kept.join("\n");
};
