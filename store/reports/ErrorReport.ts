/** What a reader says is wrong. */
export interface ErrorReport {
  readonly id: string;
  /** The id of the roll call that it is about; `null`: something else. */
  readonly rollCall: string | null;
  readonly text: string;
  /** ISO 8601, UTC. */
  readonly reportedAt: string;
  readonly status: "open" | "closed";
  /** What an editor said on closing it, who and when; `null` while it is open. */
  readonly remark: string | null;
  readonly closedBy: string | null;
  readonly closedAt: string | null;
}

/** The most that a report can say, in characters. */
export const LONGEST_REPORT = 4_000;
