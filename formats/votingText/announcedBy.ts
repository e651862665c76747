import type { Choice } from "../words/Choice";
import type { AnnouncedTally } from "./tallyAt";
import type { VoteDraft } from "./VoteDraft";
import type { ReadOutcome } from "./VoteReading";

/** How many chose what; a choice of which nothing is known is not there. */
export type ChoiceCounts = ReadonlyMap<Choice, number>;

export interface Announced {
  readonly counts: ChoiceCounts;
  /** Choices for which the text prints two numbers that differ, with both. */
  readonly contradictions: readonly { readonly choice: Choice; readonly numbers: readonly [number, number] }[];
  /** Whether "85 votes to 55" was read as 85 against. */
  readonly turned: boolean;
}

/** The result as announced, from the tally's sentence and the numbers printed with the lists' headings. */
export function announcedBy({ tallies, lists }: VoteDraft, outcome: ReadOutcome | null, counted: ChoiceCounts): Announced {
  const turned = tallies[0] !== undefined && isTurned(tallies[0], outcome, counted);
  const counts = new Map<Choice, number>();
  const contradictions: { choice: Choice; numbers: readonly [number, number] }[] = [];
  const say = (choice: Choice, value: number) => {
    const known = counts.get(choice);
    if (known === undefined) counts.set(choice, value);
    else if (known !== value) contradictions.push({ choice, numbers: [known, value] });
  };
  for (const tally of tallies)
    for (const { choice, value } of tally.parts) say(turned && !tally.labelled ? opposite(choice) : choice, value);
  const printedInLists = new Map<Choice, number>();
  for (const { list, printed } of lists)
    if (printed !== undefined && !printedInLists.has(list.choice)) printedInLists.set(list.choice, printed);
  for (const [choice, value] of printedInLists) say(choice, value);
  return { counts, contradictions, turned };
}

/**
 * Of a result without words, the first number is of those in favour, unless the lists say the other way round or, where they do not tell,
 * the proposal was rejected and the first number is the larger one ("rejected by 85 votes to 55").
 */
function isTurned(tally: AnnouncedTally, outcome: ReadOutcome | null, counted: ChoiceCounts): boolean {
  if (tally.labelled) return false;
  const [first, second] = tally.parts.map(({ value }) => value);
  const [inFavour, against] = [counted.get("in_favour"), counted.get("against")];
  if (inFavour !== undefined && against !== undefined && first !== second) {
    if (inFavour === first && against === second) return false;
    if (inFavour === second && against === first) return true;
  }
  return outcome === "rejected" && (first ?? 0) > (second ?? 0);
}

function opposite(choice: Choice): Choice {
  return choice === "in_favour" ? "against" : choice === "against" ? "in_favour" : choice;
}
