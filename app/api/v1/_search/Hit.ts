/** What can be found. */
export const HIT_TYPES = ["roll_call", "state", "grouping", "claim", "page"] as const;

/** Something found; the page it is on is `url`. */
export interface Hit {
  readonly type: (typeof HIT_TYPES)[number];
  readonly id: string;
  readonly title: string;
  readonly url: string;
}
