/** What came of it. */
export const OUTCOMES = ["adopted", "rejected", "withdrawn", "not_considered"] as const;

export type Outcome = (typeof OUTCOMES)[number];
