import type { Choice } from "../formats/words/Choice";
import type { CalendarDate } from "../formats/words/CalendarDate";
import type { Iso3 } from "../formats/words/Iso3";
import type { BodyMembership } from "./BodyMembership";
import type { Claim } from "./Claim";
import type { Definition } from "./Definition";
import type { Grouping } from "./Grouping";
import type { RollCall } from "./RollCall";
import type { State } from "./State";

/**
 * Agreement with the United States over the five years before a date, where the General Assembly's roll calls themselves are not in the release.
 * `agreement` is the mean over the shared roll calls of 1 (same choice), ½ (just one abstained) and 0 (opposite).
 */
export interface AgreementFigure {
  readonly date: CalendarDate;
  readonly state: Iso3;
  readonly sharedRollCalls: number;
  readonly agreement: number;
}

/** Everything a release publishes, as plain lists in any order: what the store hands over and the codec makes canonical. */
export interface ReleaseContent {
  readonly states: readonly State[];
  readonly bodyMemberships: readonly BodyMembership[];
  readonly groupings: readonly Grouping[];
  readonly definitions: readonly Definition[];
  readonly claims: readonly Claim[];
  readonly usAgreement: readonly AgreementFigure[];
  readonly rollCalls: readonly RollCallWithChoices[];
}

/** `choices` is empty where there was no recorded vote or no list of it. */
export interface RollCallWithChoices {
  readonly rollCall: RollCall;
  readonly choices: ReadonlyMap<Iso3, Choice>;
}
