import { countTally } from "../../analysis/countTally";
import { votesOnSameText } from "../../analysis/votesOnSameText";
import { DataTable } from "../../components/DataTable";
import { bodyName } from "../../figures/words/bodyName";
import { dayInWords } from "../../figures/words/dayInWords";
import type { Kind } from "../../formats/words/Kind";
import type { Release } from "../../release/Release";
import { outcomeInWords } from "./outcomeInWords";

const KINDS: Readonly<Record<Kind, string>> = {
  adoption: "the text",
  amendment: "an amendment",
  paragraph: "a paragraph",
  motion: "a motion",
};

const COLUMNS = [
  { key: "vote", label: "Vote", numeric: false, shape: "line" as const },
  { key: "on", label: "On", numeric: false, shape: "line" as const },
  { key: "outcome", label: "What came of it", numeric: false },
  { key: "date", label: "Date", numeric: false, shape: "line" as const },
  { key: "body", label: "Body", numeric: false },
  { key: "title", label: "In the words of the record", numeric: false, shape: "prose" as const },
];

/** The other votes on the same text: in committee, on amendments, paragraphs and motions. */
export function OtherVotes({ release, index }: { readonly release: Release; readonly index: number }) {
  const others = votesOnSameText(release, index);
  if (others.length === 0) return null;
  const rows = others.flatMap((other) => {
    const rollCall = release.rollCalls[other];
    if (!rollCall) return [];
    const { id, symbol, draft, kind, date, body, title } = rollCall;
    const link = { text: symbol ?? draft ?? id, href: `/resolutions/${id}` };
    return [[link, KINDS[kind], outcomeInWords(rollCall, countTally(release, other)), dayInWords(date), bodyName(body), title]];
  });
  return (
    <section>
      <h2>Other votes on the same text</h2>
      <DataTable caption="Other votes on the same text" isCaptionHidden columns={COLUMNS} rows={rows} />
    </section>
  );
}
