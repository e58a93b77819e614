// The page about privacy: what the README of the page's language says of it. Links out of the pages stay plain text.
import { useHelp } from "./help-context";
import { Layout } from "./Layout";
import type { Paragraph, Piece } from "./readme-section";

export function PrivacyPage({ paragraphs }: { readonly paragraphs: readonly Paragraph[] }) {
  const { say } = useHelp();
  return (
    <Layout title={say("privacy")}>
      {paragraphs.map((paragraph, at) =>
        paragraph.kind === "list" ? (
          <ul key={at}>
            {paragraph.items.map((pieces, item) => (
              <li key={item}>
                <Pieces pieces={pieces} />
              </li>
            ))}
          </ul>
        ) : (
          <p key={at}>
            <Pieces pieces={paragraph.pieces} />
          </p>
        ),
      )}
    </Layout>
  );
}

function Pieces({ pieces }: { readonly pieces: readonly Piece[] }) {
  return pieces.map((piece, at) => {
    if (piece.kind === "code") return <code key={at}>{piece.text}</code>;
    if (piece.kind === "strong") return <strong key={at}>{piece.text}</strong>;
    return piece.text;
  });
}
