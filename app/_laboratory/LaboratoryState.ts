import type { Bloc } from "../../analysis/ClaimTest";
import { ABSTENTIONS, DENOMINATORS, type Abstentions, type Denominator, type SetName } from "../../analysis/Specification";
import type { CalendarDate } from "../../formats/words/CalendarDate";
import type { RollCallId } from "../../release/RollCallId";

/** The sets of roll calls that can be chosen by name. */
export const SETS = ["cited", "same_body", "general_assembly", "all_bodies", "since_2011"] as const satisfies readonly SetName[];
export type ChosenSet = (typeof SETS)[number];

/** Which votes: named one by one, or a set of the claim's subject within a period. */
export type VotesChosen =
  | { readonly kind: "ids"; readonly ids: readonly [RollCallId, ...RollCallId[]] }
  | {
      readonly kind: "set";
      readonly set: ChosenSet;
      readonly from: CalendarDate | undefined;
      readonly to: CalendarDate | undefined;
    };

/** Everything that a reader chose in the laboratory. Its address says all of it. */
export interface LaboratoryState {
  readonly bloc: Bloc;
  /** The definition that the reader's own list began as. */
  readonly edited: string | undefined;
  readonly votes: VotesChosen;
  readonly abstentions: Abstentions;
  readonly denominator: Denominator;
}

/** What holds where the address says nothing. */
export const DEFAULTS = { abstentions: ABSTENTIONS[0], denominator: DENOMINATORS[0] } as const;

/** A period alone means every vote in it; neither, the votes that the claim cites. */
export function defaultSet(period: CalendarDate | undefined): ChosenSet {
  return period === undefined ? "cited" : "all_bodies";
}
