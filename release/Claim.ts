import type { CalendarDate } from "../formats/words/CalendarDate";
import type { Iso3 } from "../formats/words/Iso3";
import type { RollCallId } from "./RollCallId";

/** A sentence with its source, the roll calls it speaks of and the definition it is tested under unless the reader picks another. */
export interface Claim {
  readonly slug: string;
  /** As written, in its own language. */
  readonly sentence: string;
  /** The part of the sentence that the test is of; occurs in `sentence` to the letter. */
  readonly tested: string;
  readonly source: {
    readonly author: string;
    readonly title: string;
    readonly publisher: string;
    readonly date: CalendarDate;
    readonly url: string | null;
  };
  /** The country that the texts are on. */
  readonly subject: Iso3;
  readonly defaultDefinition: string;
  readonly rollCalls: readonly [RollCallId, ...RollCallId[]];
}
