import type { DraftStatus } from "../../formats/entry/DraftStatus";
import type { RollCallEntry } from "../../formats/entry/RollCallEntry";

/** Who edits: the name that revisions carry, and the one that people read. */
export interface Editor {
  readonly email: string;
  readonly name: string;
}

/** What a draft says of itself beside its document. Times are ISO 8601, UTC; people are named by their e-mail address. */
export interface DraftHead {
  readonly id: string;
  readonly kind: "roll_call";
  /** The roll call that it changes; `null`: it adds one, and has none before it is published. */
  readonly target: string | null;
  readonly status: DraftStatus;
  /** Counts every save and every change of status. */
  readonly version: number;
  readonly createdBy: string;
  readonly updatedBy: string;
  readonly updatedAt: string;
  readonly readyBy: string | null;
  /** The release that it was published in. */
  readonly release: number | null;
}

/** A change in preparation. */
export interface Draft extends DraftHead {
  readonly document: RollCallEntry;
}

/** A draft in a list: what its document is about, without the document. */
export interface DraftSummary extends DraftHead {
  readonly symbol: string;
  readonly title: string;
  readonly body: string | null;
  readonly date: string;
}

/** Somebody who has the draft open, or had a moment ago. */
export interface Presence {
  readonly name: string;
  /** ISO 8601, UTC. */
  readonly at: string;
}
