import Link from "next/link";
import { DataTable } from "../../components/DataTable";
import { dayInWords } from "../../figures/words/dayInWords";
import type { Release } from "../../release/Release";
import { nameOfState } from "../_editing/nameOfState";
import type { DescribedCorrection } from "../api/v1/_corrections/describeCorrection";
import { partInWords, sideInWords } from "./changeInWords";
import { pageOfCorrection } from "./pageOfCorrection";

const COLUMNS = [
  { key: "part", label: "What", numeric: false, shape: "line" as const },
  { key: "before", label: "Before", numeric: false, shape: "prose" as const },
  { key: "after", label: "After", numeric: false, shape: "prose" as const },
];

interface Props {
  readonly correction: DescribedCorrection;
  /** Names the states. */
  readonly release: Release;
}

/** One correction: what, in which release, why, and what it was before. */
export function CorrectionEntry({ correction, release }: Props) {
  const { kind, name, what, changes, why, sources, publishedAt } = correction;
  const isRollCall = kind === "roll_call";
  const page = pageOfCorrection(correction);
  return (
    <article>
      <h2>
        {page ? (
          <Link href={page} prefetch={false}>
            {name}
          </Link>
        ) : (
          name
        )}
      </h2>
      <p>
        {what === "removed" ? "Taken away" : "Corrected"} in release {correction.release}, {dayInWords(publishedAt.slice(0, 10))}.{" "}
        {why.length > 0 ? `Why: ${why.join("; ")}.` : <span className="muted">{correction.note}</span>}
        {sources.length > 0 && ` Source: ${sources.join("; ")}.`}
      </p>
      {changes.length > 0 && (
        <DataTable
          caption={`What was corrected: ${name}`}
          isCaptionHidden
          columns={COLUMNS}
          rows={changes.map((change) => [
            `${change.state === null ? "" : `${nameOfState(release, change.state)}: `}${partInWords(change, isRollCall)}`,
            sideInWords(change, change.before, isRollCall),
            sideInWords(change, change.after, isRollCall),
          ])}
        />
      )}
    </article>
  );
}
