import { VotingNames } from "../formats/votingText/VotingNames";
import type { State } from "../release/State";
import { votingSpellings } from "./votingSpellings";

/** The names of states as a voting paragraph may write them. */
export function votingNames(states: readonly State[]): VotingNames {
  return new VotingNames(votingSpellings(states));
}
