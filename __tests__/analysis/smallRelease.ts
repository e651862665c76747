import type { Choice } from "../../formats/words/Choice";
import { buildRelease } from "../../release/buildRelease";
import type { Release } from "../../release/Release";
import type { ReleaseContent } from "../../release/ReleaseContent";
import type { RollCall } from "../../release/RollCall";
import { choicesOf, rollCallOf, stateOf } from "../release/tinyContent";
import { INFO } from "./seededRelease";

type Votes = Readonly<Record<string, Choice>>;

/** A release of the given roll calls, with a state for every code that votes in them, and nothing else but what is given. */
export function smallRelease(
  rollCalls: readonly (readonly [id: string, votes: Votes, rollCall?: Partial<RollCall>])[],
  given: Partial<ReleaseContent> = {},
): Release {
  const codes = new Set(rollCalls.flatMap(([, votes]) => Object.keys(votes)));
  const content: ReleaseContent = {
    states: [...codes].map((code) => stateOf(code)),
    bodyMemberships: [],
    groupings: [],
    definitions: [],
    claims: [],
    usAgreement: [],
    rollCalls: rollCalls.map(([id, votes, rollCall]) => ({ rollCall: rollCallOf(id, rollCall), choices: choicesOf(votes) })),
    ...given,
  };
  return buildRelease(content, INFO);
}

/** So many states of each choice, named for it: YAA, YAB …, NAA …, AAA …, XAA … */
export function votesOf(counts: { inFavour?: number; against?: number; abstaining?: number; nonVoting?: number }): Votes {
  const of = (letter: string, choice: Choice, count = 0) =>
    Array.from({ length: count }, (_, i): [string, Choice] => [
      `${letter}${String.fromCharCode(65 + Math.floor(i / 26), 65 + (i % 26))}`,
      choice,
    ]);
  return Object.fromEntries([
    ...of("Y", "in_favour", counts.inFavour),
    ...of("N", "against", counts.against),
    ...of("A", "abstaining", counts.abstaining),
    ...of("X", "non_voting", counts.nonVoting),
  ]);
}
