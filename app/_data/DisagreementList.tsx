import { DataTable } from "../../components/DataTable";
import { dayInWords } from "../../figures/words/dayInWords";
import { tallyInWords } from "../../figures/words/tallyInWords";
import type { Release } from "../../release/Release";
import { disagreeing, type Disagreeing } from "./disagreeing";

const COLUMNS = [
  { key: "vote", label: "Vote", numeric: false, shape: "line" as const },
  { key: "date", label: "Date", numeric: false, shape: "line" as const },
  { key: "announced", label: "Announced", numeric: false },
  { key: "counted", label: "As the choices add up", numeric: false },
  { key: "choices", label: "Choices given otherwise", numeric: true },
];
/** More are in the API, vote by vote. */
const MOST = 100;

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

function rowOf({ rollCall, counted }: Disagreeing) {
  const { id, symbol, draft, date, officialTally, disagreements } = rollCall;
  return [
    { text: symbol ?? draft ?? id, href: `/resolutions/${id}` },
    dayInWords(date),
    counted ? tallyInWords(officialTally) : null,
    counted ? tallyInWords(counted) : null,
    disagreements.length === 0 ? null : disagreements.length,
  ];
}
