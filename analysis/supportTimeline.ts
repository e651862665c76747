import type { CalendarDate } from "../formats/words/CalendarDate";
import type { Iso3 } from "../formats/words/Iso3";
import type { Mode } from "../formats/words/Mode";
import type { Outcome } from "../formats/words/Outcome";
import type { Tally } from "../formats/words/Tally";
import type { Release } from "../release/Release";
import type { RollCallId } from "../release/RollCallId";
import { bodyGroupOf, type BodyGroup } from "./bodyGroupOf";
import { countTally } from "./countTally";

/** One text on a time line. */
export interface TimelineEntry {
  readonly rollCall: RollCallId;
  readonly rollCallIndex: number;
  readonly symbol: string | null;
  readonly bodyGroup: BodyGroup;
  readonly date: CalendarDate;
  readonly year: number;
  readonly mode: Mode;
  readonly outcome: Outcome;
  /** Counted from the choices where they are known, else as announced. `undefined` without a recorded vote: that is not a tally of 0. */
  readonly tally: Tally | undefined;
  readonly tallyIs: "counted" | "official" | undefined;
}

/** Every text put to adoption on a country, by date: with and without a vote. */
export function supportTimeline(release: Release, subject: Iso3): readonly TimelineEntry[] {
  return release.rollCalls.flatMap((rollCall, rollCallIndex): TimelineEntry[] => {
    if (rollCall.subject !== subject || rollCall.kind !== "adoption") return [];
    const { id, symbol, body, date, mode, outcome, officialTally } = rollCall;
    const counted = countTally(release, rollCallIndex);
    const tally = counted ?? (officialTally.inFavour === null ? undefined : officialTally);
    return [
      {
        rollCall: id,
        rollCallIndex,
        symbol,
        bodyGroup: bodyGroupOf(body),
        date,
        year: Number(date.slice(0, 4)),
        mode,
        outcome,
        tally,
        tallyIs: tally && (counted ? "counted" : "official"),
      },
    ];
  });
}
