import type { Hit } from "../api/v1/_search/Hit";

/** What a thing found is, in a word. */
export const HIT_TYPE_NAMES: Readonly<Record<Hit["type"], string>> = {
  roll_call: "Vote",
  state: "State",
  grouping: "Group",
  claim: "Claim",
  page: "Page",
};
