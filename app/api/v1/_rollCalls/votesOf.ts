import { regionalGroupOn } from "../../../../analysis/regionalGroupOn";
import { stateNameOn } from "../../../../analysis/stateNameOn";
import type { Choice } from "../../../../formats/words/Choice";
import type { Iso3 } from "../../../../formats/words/Iso3";
import type { RegionalGroup } from "../../../../release/RegionalGroup";
import type { Release } from "../../../../release/Release";
import type { RollCall } from "../../../../release/RollCall";

/** What one member did, under its name and in its group of that day. */
export interface Vote {
  readonly state: Iso3;
  readonly name: string;
  readonly choice: Choice;
  readonly regionalGroup: RegionalGroup;
  readonly source: string;
}

/** The choices of a roll call, by code; none where they are not known. */
export function votesOf(release: Release, index: number, { date, source, body }: RollCall): readonly Vote[] {
  return release.states.flatMap((state, place) => {
    const choice = release.choices.choiceOf(index, place);
    if (!choice) return [];
    const { iso3 } = state;
    return [
      { state: iso3, name: stateNameOn(state, date), choice, regionalGroup: regionalGroupOn(release, iso3, date, body), source },
    ];
  });
}
