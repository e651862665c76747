import type { CountedTally, Tally } from "../../formats/words/Tally";
import { DataTable } from "../../components/DataTable";
import { CHOICE_COLUMNS } from "../_states/choiceColumns";
import { tallyDifference } from "./tallyDifference";

const COLUMNS = [
  { key: "tally", label: "Tally", numeric: false },
  ...CHOICE_COLUMNS,
  { key: "members", label: "Members", numeric: true },
];

/** The announced tally beside the one counted from the choices; where they differ, both stand and the page says so. */
export function TallyTable({ official, counted }: { readonly official: Tally; readonly counted: CountedTally | undefined }) {
  const row = (label: string, tally: Tally) => [
    label,
    ...[tally.inFavour, tally.against, tally.abstaining, tally.nonVoting, tally.members],
  ];
  const rows = [row("Official, as announced", official), ...(counted ? [row("Counted from the choices here", counted)] : [])];
  return (
    <section>
      <h2>Official and counted tally</h2>
      <DataTable caption="Official and counted tally" isCaptionHidden columns={COLUMNS} rows={rows} />
      <p className="muted">{tallyDifference(official, counted)}</p>
    </section>
  );
}
