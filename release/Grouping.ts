import type { DateSpan } from "../formats/words/DateSpan";
import type { Iso3 } from "../formats/words/Iso3";

/** How sure a fact is. Low ones are leads: they are shown as unverified wherever they are shown. */
export const CONFIDENCES = ["high", "medium", "low"] as const;
export type Confidence = (typeof CONFIDENCES)[number];

export interface GroupingMembership extends DateSpan {
  readonly state: Iso3;
  readonly source: string;
  readonly confidence: Confidence;
  readonly note: string | null;
}

/** A named set of states with dated membership: a regional group, the EU, NATO … */
export interface Grouping {
  readonly slug: string;
  readonly name: string;
  readonly source: string;
  readonly members: readonly GroupingMembership[];
}
