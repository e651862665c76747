import type { Choice } from "../../formats/words/Choice";
import type { VoteNumbers } from "./VoteNumbers";

/** One row's counts by choice. */
export interface RowTally {
  readonly key: string;
  readonly name: string;
  readonly counts: Readonly<Record<Choice, number>>;
}

/** Each row's counts by choice, in the order of the rows. */
export function rowTallies({ rows, members }: VoteNumbers): readonly RowTally[] {
  return rows.map(({ key, name }) => {
    const counts = { in_favour: 0, against: 0, abstaining: 0, non_voting: 0 };
    for (const member of members) if (member.row === key) counts[member.choice] += 1;
    return { key, name, counts };
  });
}
