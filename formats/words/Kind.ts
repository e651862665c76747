/** What was voted on: a whole text, an amendment to it, a paragraph or phrase of it, or a procedural motion (no action, division). */
export const KINDS = ["adoption", "amendment", "paragraph", "motion"] as const;

export type Kind = (typeof KINDS)[number];
