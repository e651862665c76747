import type { MissingPart } from "../../formats/entry/completeEntry";
import type { Fact } from "../corrections/Fact";
import type { Draft } from "./Draft";

/**
 * Why an edit was not made. Each is expected: somebody else was faster, something is missing, or a rule says no.
 * - `unknown`: there is no such draft, roll call or revision.
 * - `stale`: the draft was changed since the version that the editor has; `theirs` is what it is now.
 * - `closed`: the draft's status does not allow it; `theirs` is the draft.
 * - `incomplete`: `parts` say what the document lacks.
 * - `target_changed`: what is to be changed was itself changed in between.
 * - `second_person`: whoever marked it as ready may not publish it.
 * - `nothing_changes`: the store says the same already.
 * - `in_use`: what would be taken away is still spoken of.
 */
export type RefusalReason =
  "unknown" | "stale" | "closed" | "incomplete" | "target_changed" | "second_person" | "nothing_changes" | "in_use";

export interface Refusal {
  readonly reason: RefusalReason;
  /** One sentence for whoever edits. */
  readonly detail: string;
  readonly theirs?: Draft;
  /** Of a correction that is `stale`: what the fact is now. */
  readonly fact?: Fact;
  readonly parts?: readonly MissingPart[];
}

/** Ends the transaction of an edit that is refused. */
export class EditRefused extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.detail);
    this.name = "EditRefused";
  }
}
