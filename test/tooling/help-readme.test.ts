// A section of a README as the help shows it.
import { readmeSection } from "../../src/tooling/help/readme-section";

const text = `# Title

## First

Nothing here.

## Privacy

Nothing leaves the **machine**: see \`localhost\`
and _the pane_, or [the map](src/README.md).

- one
  thing
- another

内容留在
本机。
_打开_
旁边。

## Last

End.
`;

test("paragraphs and lists with their code, strong words and links", () => {
  expect(readmeSection(text, "Privacy")).toEqual([
    {
      kind: "paragraph",
      pieces: [
        { kind: "text", text: "Nothing leaves the " },
        { kind: "strong", text: "machine" },
        { kind: "text", text: ": see " },
        { kind: "code", text: "localhost" },
        { kind: "text", text: " and " },
        { kind: "strong", text: "the pane" },
        { kind: "text", text: ", or " },
        { kind: "link", text: "the map", target: "src/README.md" },
        { kind: "text", text: "." },
      ],
    },
    {
      kind: "list",
      items: [[{ kind: "text", text: "one thing" }], [{ kind: "text", text: "another" }]],
    },
    {
      kind: "paragraph",
      pieces: [
        { kind: "text", text: "内容留在本机。" },
        { kind: "strong", text: "打开" },
        { kind: "text", text: "旁边。" },
      ],
    },
  ]);
});

test("a section that is missing, or holds what would be lost, stops the build", () => {
  expect(() => readmeSection(text, "Private")).toThrow('nothing under "Private"');
  expect(() => readmeSection("## Privacy\n\n| a | b |\n", "Privacy")).toThrow('No running text: "| a | b |"');
});
