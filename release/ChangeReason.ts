/** Why something was changed, as it was published with the release that brought the change. Says nothing of who. */
export interface ChangeReason {
  /** The kind of change: `roll_call.change`, `grouping.change`, `claim.add` … */
  readonly what: string;
  /** The id, slug or code of what was changed. */
  readonly subject: string;
  readonly why: string;
  /** What the correction is taken from; `null` where that was not said apart from the reason. */
  readonly source: string | null;
}
