/** What a member did in a recorded vote, in the UN's words. The order is that of the UN's own tallies and is used everywhere. */
export const CHOICES = ["in_favour", "against", "abstaining", "non_voting"] as const;

/** One member's choice. A state that was not a member has none: no row, never a fifth value. */
export type Choice = (typeof CHOICES)[number];
