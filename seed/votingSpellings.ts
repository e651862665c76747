import type { StateSpelling } from "../formats/names/StateSpelling";
import { OTHER_SPELLINGS } from "../formats/votingText/otherSpellings";
import type { State } from "../release/State";

/**
 * The states' names as voting paragraphs write them: the dated spellings, French and Spanish ones too. Left out are the names that
 * data sets alone use (their "United Arab Emirates" of 1969 is Egypt), and states that have no name of their own in the record.
 */
export function votingSpellings(states: readonly State[]): readonly StateSpelling[] {
  return states.filter(({ names }) => names.length > 0).flatMap(spellingsOf);
}

function spellingsOf({ iso3, names, nameFr, nameEs, seat }: State): readonly StateSpelling[] {
  const others = OTHER_SPELLINGS.filter(([code]) => code === iso3).flatMap(([, spellings]) => spellings);
  const anyTime = { from: null, to: null, state: iso3, seat };
  return [
    ...names.filter(({ kind }) => kind !== "data_set").map(({ name, from, to }) => ({ name, from, to, state: iso3, seat })),
    ...[nameFr, nameEs, ...others].map((name) => ({ ...anyTime, name })),
  ];
}
