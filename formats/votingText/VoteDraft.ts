import type { Choice } from "../words/Choice";
import type { Intention } from "./intentionAt";
import type { NameList } from "./readNameList";
import type { AnnouncedTally } from "./tallyAt";

/** A list with the number that its heading prints. */
export interface PrintedList {
  list: NameList;
  readonly printed: number | undefined;
}

/** A vote while its parts are gathered from the text. Indexes are of tokens. */
export interface VoteDraft {
  readonly lists: PrintedList[];
  readonly intentions: Intention[];
  readonly tallies: AnnouncedTally[];
  /** Whether it is complete: the next list begins another vote. */
  closed: boolean;
  at: number;
  next: number;
}

export function listOf(draft: VoteDraft, choice: Choice): boolean {
  return draft.lists.some(({ list }) => list.choice === choice);
}
