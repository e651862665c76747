import type { GradeStep } from "../../analysis/gradesReached";
import type { StateSupport } from "../../analysis/supportByState";
import type { TestUnder } from "../../analysis/testUnder";
import type { CalendarDate } from "../../formats/words/CalendarDate";
import type { CountedTally } from "../../formats/words/Tally";
import type { Iso3 } from "../../formats/words/Iso3";
import type { Grade } from "../../analysis/Grade";
import type { RegionalGroup } from "../../release/RegionalGroup";
import type { RollCallId } from "../../release/RollCallId";

/** One vote of those counted, by itself. */
export interface VoteAlone {
  readonly id: RollCallId;
  readonly symbol: string;
  readonly date: CalendarDate;
  /** As cast; the counts are 0 where the choices are not known. */
  readonly tally: CountedTally;
  readonly outside: CountedTally;
  readonly grade: Grade | undefined;
}

/** A member of the votes in the list to tick. */
export interface Member extends StateSupport {
  readonly name: string;
  readonly isHostile: boolean;
}

export interface MembersOfGroup {
  readonly group: RegionalGroup;
  readonly members: readonly Member[];
}

/** How the reader's own list differs from the definition that it began as. */
export interface Edits {
  readonly slug: string;
  readonly name: string;
  readonly added: readonly string[];
  readonly removed: readonly string[];
}

/** Everything that the laboratory shows of one state. */
export interface LaboratoryAnswer {
  readonly test: TestUnder;
  readonly grades: readonly GradeStep[];
  readonly refutation: string;
  readonly votes: readonly VoteAlone[];
  /** The day that the members and the bloc are listed of. */
  readonly day: CalendarDate;
  readonly groups: readonly MembersOfGroup[];
  /** Those called hostile that were members of none of the votes. */
  readonly elsewhere: readonly { readonly state: Iso3; readonly name: string }[];
  readonly edits: Edits | undefined;
}
