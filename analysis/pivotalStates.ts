import { CHOICES, type Choice } from "../formats/words/Choice";
import type { CountedTally } from "../formats/words/Tally";
import type { Iso3 } from "../formats/words/Iso3";
import type { Release } from "../release/Release";
import { countTally } from "./countTally";

/** One state that alone could have turned the outcome, and by which other choices. */
export interface PivotalState {
  readonly state: Iso3;
  readonly choice: Choice;
  /** Any one of these instead of its own, all others unchanged, and the outcome is the other one. */
  readonly turningChoices: readonly Choice[];
}

/** What it would have taken to turn a roll call, by simple majority. */
export interface Pivot {
  /** In favour minus against, as the choices add up. */
  readonly margin: number;
  /** Members present and voting: in favour and against. */
  readonly n: number;
  /** How many states of the side that prevailed would have had to take the other side. */
  readonly switchesNeeded: number;
  readonly states: readonly PivotalState[];
}

/** The choices that a member can change to; staying away has no more effect than abstaining. */
const OTHER = CHOICES.filter((choice) => choice !== "non_voting");

/**
 * Which states could each alone have turned the outcome: a text is adopted where more are in favour than against, of the members present and voting, and a tie rejects it
 * (rules 85, 86 and 133 of the rules of procedure of the General Assembly; rule 20 in the annex of Human Rights Council resolution 5/1).
 * That is a swing in the sense of J. F. Banzhaf, "Weighted voting doesn't work", Rutgers Law Review 19 (1965), 317–343, at the one division that took place, with three choices.
 * Which questions need two thirds (Article 18 of the Charter) is not in the data. A roll call whose outcome on the record is not that of a simple majority is therefore
 * `undefined`; one that was adopted by two thirds, when two thirds were needed, cannot be told from others, and counts as if a simple majority had been enough.
 * @returns `undefined` also where the choices are not known or nothing was decided
 */
export function pivotalStates(release: Release, row: number): Pivot | undefined {
  const tally = countTally(release, row);
  const outcome = release.rollCalls[row]?.outcome;
  if (!tally || !isByMajority(tally, outcome)) return undefined;
  const margin = tally.inFavour - tally.against;
  const switchesNeeded = margin > 0 ? Math.ceil(margin / 2) : Math.floor(-margin / 2) + 1;
  return { margin, n: tally.inFavour + tally.against, switchesNeeded, states: statesThatTurn(release, row, margin) };
}

function isByMajority({ inFavour, against }: CountedTally, outcome: string | undefined): boolean {
  return inFavour > against ? outcome === "adopted" : outcome === "rejected";
}

/** What a choice adds to the margin. */
function weightOf(choice: Choice): number {
  return Number(choice === "in_favour") - Number(choice === "against");
}

function statesThatTurn({ choices, states }: Release, row: number, margin: number): readonly PivotalState[] {
  // Nobody moves the margin by more than 2.
  if (margin > 2 || margin < -1) return [];
  return states.flatMap(({ iso3: state }, place) => {
    const choice = choices.choiceOf(row, place);
    if (!choice) return [];
    const turningChoices = OTHER.filter((other) => margin - weightOf(choice) + weightOf(other) > 0 !== margin > 0);
    return turningChoices.length === 0 ? [] : [{ state, choice, turningChoices }];
  });
}
