import type { BulkRow } from "./Bulk";

export interface BulkVerdict {
  readonly sentence: string;
  readonly canWrite: boolean;
}

/** What writing a pasted table would do. */
export function bulkVerdict(rows: readonly BulkRow[]): BulkVerdict {
  const wrong = rows.filter(({ problem }) => problem !== null).length;
  const there = rows.filter((row) => row.there !== null).length;
  const added = rows.length - wrong - there;
  if (wrong > 0)
    return {
      sentence: `${wrong} of the ${counted(rows.length, "row")} ${wrong === 1 ? "has" : "have"} something wrong; correct the table and look at it again.`,
      canWrite: false,
    };
  const left = there === 0 ? "" : ` ${counted(there, "row")} ${there === 1 ? "is" : "are"} there already and left out.`;
  if (added === 0) return { sentence: `Nothing would be added.${left}`, canWrite: false };
  return { sentence: `${counted(added, "text")} would be added.${left} Nothing is written yet.`, canWrite: true };
}

/** What was written of it. */
export function writtenInWords(added: number): string {
  return added === 0 ? "All of it was there already; nothing was written." : `${counted(added, "text")} written.`;
}

function counted(count: number, what: string): string {
  return `${count.toLocaleString("en")} ${what}${count === 1 ? "" : "s"}`;
}
