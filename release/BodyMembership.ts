import type { Body } from "../formats/words/Body";
import type { DateSpan } from "../formats/words/DateSpan";
import type { Iso3 } from "../formats/words/Iso3";
import type { Confidence } from "./Grouping";
import type { RegionalGroup } from "./RegionalGroup";

/** A term in the Human Rights Council or the Commission, filled from a regional group. (Seats in the General Assembly stand with the state.) */
export interface BodyMembership extends DateSpan {
  readonly body: Body;
  readonly state: Iso3;
  readonly regionalGroup: RegionalGroup;
  readonly confidence: Confidence;
  readonly note: string | null;
  readonly source: string;
}
