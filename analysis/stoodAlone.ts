import { CHOICES } from "../formats/words/Choice";
import type { Iso3 } from "../formats/words/Iso3";
import type { Release } from "../release/Release";
import { countAmong } from "./countAmong";
import { statePlaceOf } from "./statePlaceOf";

const TALLY_KEYS = ["inFavour", "against", "abstaining", "nonVoting"] as const;

/**
 * The roll calls in which a state was the only one in favour, against or abstaining while at least two others cast a vote, by row. Staying away alone is not standing alone.
 * @param rows as `selectRollCalls` gives them
 * @throws UnknownInRelease for a state that the release does not have
 */
export function stoodAlone(release: Release, state: Iso3, rows: readonly number[]): readonly number[] {
  const place = statePlaceOf(release, state);
  return rows.filter((row) => {
    const choice = release.choices.choiceOf(row, place);
    if (choice === undefined || choice === "non_voting") return false;
    const tally = countAmong(release, row);
    const key = TALLY_KEYS[CHOICES.indexOf(choice)];
    return key !== undefined && tally[key] === 1 && tally.inFavour + tally.against + tally.abstaining > 2;
  });
}
