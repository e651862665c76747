/** What is said of a change; number, time and hashes are the database's. */
export interface NewRevision {
  readonly who: string;
  /** The kind of change: `roll_call.update`, `release.publish` … */
  readonly what: string;
  /** The id or slug of what was changed. */
  readonly subject: string;
  readonly before?: Readonly<Record<string, unknown>> | null;
  readonly after?: Readonly<Record<string, unknown>> | null;
  readonly why: string;
  /** The same key is the same change, however often it is sent. */
  readonly idempotencyKey?: string;
}
