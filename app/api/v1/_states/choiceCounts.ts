import { rememberPerRelease } from "../../../../analysis/rememberPerRelease";
import type { Choice } from "../../../../formats/words/Choice";
import type { Release } from "../../../../release/Release";

/** How often a state chose what in a whole release, and in how many roll calls it had a choice. */
export interface ChoiceCounts {
  readonly inFavour: number;
  readonly against: number;
  readonly abstaining: number;
  readonly nonVoting: number;
  readonly rollCalls: number;
}

/** The counts of every state, in the release's order; made once for each release. */
export function choiceCounts(release: Release): readonly ChoiceCounts[] {
  return remembered(release, null);
}

const remembered = rememberPerRelease<null, readonly ChoiceCounts[]>((release) =>
  release.states.map((_, place) => countsOf(release, place)),
);

function countsOf(release: Release, place: number): ChoiceCounts {
  const times = new Map<Choice, number>();
  for (const index of release.rollCalls.keys()) {
    const choice = release.choices.choiceOf(index, place);
    if (choice) times.set(choice, (times.get(choice) ?? 0) + 1);
  }
  const of = (choice: Choice) => times.get(choice) ?? 0;
  const rollCalls = [...times.values()].reduce((sum, count) => sum + count, 0);
  return {
    inFavour: of("in_favour"),
    against: of("against"),
    abstaining: of("abstaining"),
    nonVoting: of("non_voting"),
    rollCalls,
  };
}
