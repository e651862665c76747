import type { Body } from "../../formats/words/Body";
import type { Choice } from "../../formats/words/Choice";
import type { Kind } from "../../formats/words/Kind";
import type { Mode } from "../../formats/words/Mode";
import type { Outcome } from "../../formats/words/Outcome";
import type { Tally } from "../../formats/words/Tally";

/** A member of the vote, as its box shows it. */
export interface VoteMember {
  readonly state: string;
  /** The name of the day, for the table and the story. */
  readonly name: string;
  /** The form that fits into a box. */
  readonly figureName: string;
  /** The key of the row it stands in. */
  readonly row: string;
  readonly choice: Choice;
  readonly inside: boolean;
  /** Its choice in the recorded vote before, and after, on the same subject; `null`: not a member then. */
  readonly before: Choice | null;
  readonly after: Choice | null;
}

/** Another recorded vote on the same subject in the same kind of body. */
export interface VoteNeighbour {
  readonly id: string;
  readonly symbol: string | null;
  readonly date: string;
}

export interface VoteNumbers {
  readonly rollCall: {
    readonly id: string;
    readonly symbol: string | null;
    readonly title: string;
    readonly body: Body;
    readonly date: string;
    readonly kind: Kind;
    readonly mode: Mode;
    readonly outcome: Outcome;
  };
  /** As counted from the choices; the official one where they are not known. */
  readonly tally: Tally;
  readonly by: "regional-group" | "definition";
  /** In their fixed order, only those with members. */
  readonly rows: readonly { readonly key: string; readonly name: string }[];
  /** Who counts as hostile, as a name; `null` where nobody is called so. */
  readonly bloc: string | null;
  readonly before: VoteNeighbour | null;
  readonly after: VoteNeighbour | null;
  /** By row, then name. Empty where the choices are not known. */
  readonly members: readonly VoteMember[];
}
