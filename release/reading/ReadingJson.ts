import type { BodyMembership } from "../BodyMembership";
import type { Claim } from "../Claim";
import type { Definition } from "../Definition";
import type { Grouping, GroupingMembership } from "../Grouping";
import type { ReleaseInfo } from "../Release";
import type { AgreementColumns } from "../ReleaseJson";
import type { Repeated } from "../Repeated";
import type { RollCall } from "../RollCall";
import type { State, StateName } from "../State";
import type { SteppedTexts } from "./SteppedTexts";

export type ReadingName = Omit<StateName, "source" | "note">;

export interface ReadingState extends Omit<State, "source" | "note" | "names" | "nameFr" | "nameEs"> {
  readonly names: readonly ReadingName[];
}

export interface ReadingGrouping extends Omit<Grouping, "members"> {
  readonly members: readonly Omit<GroupingMembership, "source" | "note">[];
}

/** The columns of the roll calls. */
export interface ReadingColumns {
  /** `null`: the id that the symbol asks for; one that begins with a full stop follows it. */
  readonly id: SteppedTexts;
  readonly symbol: SteppedTexts;
  readonly body: Repeated<RollCall["body"]>;
  readonly session: Repeated<RollCall["session"]>;
  readonly date: Repeated<RollCall["date"]>;
  readonly kind: Repeated<RollCall["kind"]>;
  readonly mode: Repeated<RollCall["mode"]>;
  readonly outcome: Repeated<RollCall["outcome"]>;
  readonly subject: Repeated<RollCall["subject"]>;
  readonly topics: Repeated<RollCall["topics"]>;
  readonly confidence: Repeated<RollCall["confidence"]>;
  readonly hasChoices: Repeated<boolean>;
  /** The announced numbers in favour, against, abstaining, non-voting and of members; one number alone: that of members, where the others are as counted. */
  readonly officialTally: Repeated<readonly (number | null)[]>;
}

/** What of a reading copy is not choices. */
export interface ReadingJson {
  readonly info: ReleaseInfo;
  readonly states: readonly ReadingState[];
  readonly bodyMemberships: readonly Omit<BodyMembership, "source" | "note">[];
  readonly groupings: readonly ReadingGrouping[];
  readonly definitions: readonly Definition[];
  readonly claims: readonly Claim[];
  readonly usAgreement: AgreementColumns;
  readonly rollCalls: ReadingColumns;
}
