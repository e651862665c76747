import { DataTable } from "../../components/DataTable";
import { dayInWords } from "../../figures/words/dayInWords";
import type { Tally } from "../../formats/words/Tally";
import type { Release } from "../../release/Release";
import { disagreeing, type Disagreeing } from "./disagreeing";

const COLUMNS = [
  { key: "vote", label: "Vote", numeric: false, shape: "line" as const },
  { key: "date", label: "Date", numeric: false, shape: "line" as const },
  { key: "announced", label: "Announced", numeric: false, shape: "line" as const },
  { key: "counted", label: "Added up", numeric: false, shape: "line" as const },
  { key: "choices", label: "Choices given otherwise", numeric: true },
];
/** More are in the API, vote by vote. */
const MOST = 50;

/** Where sources disagree: both are kept, and neither is corrected. */
export function DisagreementList({ release }: { readonly release: Release }) {
  const all = disagreeing(release);
  if (all.length === 0) return <p>None in this release.</p>;
  return (
    <>
      <p className="muted">
        {all.length === 1 ? "On one vote" : `On ${all.length} votes`} a source gives a choice otherwise than the one that is
        shown, or the choices do not add up to the announced tally. Both are kept and neither is corrected; which state, and by
        which source, stands on the vote’s page and in the API as <code>disagreements</code>.
        {all.length > MOST && ` The newest ${MOST}:`}
      </p>
      <DataTable
        caption="Votes on which sources disagree"
        isCaptionHidden
        columns={COLUMNS}
        rows={all.slice(0, MOST).map(rowOf)}
      />
    </>
  );
}

/** In favour, against, abstaining, and how many took no part, which is where most announced tallies and lists of choices part. */
function inShort({ inFavour, against, abstaining, nonVoting }: Tally): string {
  const chosen = [inFavour, against, abstaining].map((count) => count ?? "?").join("-");
  return nonVoting === null ? chosen : `${chosen}, ${nonVoting} non-voting`;
}

function rowOf({ rollCall, counted }: Disagreeing) {
  const { id, symbol, draft, date, officialTally, disagreements } = rollCall;
  return [
    { text: symbol ?? draft ?? id, href: `/resolutions/${id}` },
    dayInWords(date),
    counted ? inShort(officialTally) : null,
    counted ? inShort(counted) : null,
    disagreements.length === 0 ? null : disagreements.length,
  ];
}
