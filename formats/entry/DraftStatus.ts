/** How far a change in preparation is: being written, waiting for a second person, in a release, or given up. */
export const DRAFT_STATUSES = ["draft", "ready", "published", "discarded"] as const;

export type DraftStatus = (typeof DRAFT_STATUSES)[number];
