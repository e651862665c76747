/** How it was decided. `none`: withdrawn or not considered, so never decided. */
export const MODES = ["recorded_vote", "without_a_vote", "non_recorded_vote", "none"] as const;

export type Mode = (typeof MODES)[number];
