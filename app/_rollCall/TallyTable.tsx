import type { CountedTally, Tally } from "../../formats/words/Tally";
import { DataTable } from "../../components/DataTable";
import { tallyDifference } from "./tallyDifference";

const COLUMNS = [
  { key: "tally", label: "Tally", numeric: false },
  { key: "inFavour", label: "In favour", numeric: true },
  { key: "against", label: "Against", numeric: true },
  { key: "abstaining", label: "Abstaining", numeric: true },
  { key: "nonVoting", label: "Non-voting", numeric: true },
] as const;

/** The announced tally beside the one counted from the choices; where they differ, both stand and the page says so. */
export function TallyTable({ official, counted }: { readonly official: Tally; readonly counted: CountedTally | undefined }) {
  const row = (label: string, tally: Tally) => [label, tally.inFavour, tally.against, tally.abstaining, tally.nonVoting];
  const rows = [row("Official, as announced", official), ...(counted ? [row("Counted from the choices here", counted)] : [])];
  return (
    <section>
      <h2>Official and counted tally</h2>
      <DataTable caption="Official and counted tally" columns={COLUMNS} rows={rows} />
      <p className="muted">{tallyDifference(official, counted)}</p>
    </section>
  );
}
