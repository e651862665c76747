import type { Casters } from "../imports/Casters";
import type { ImportedVote } from "../imports/ImportedRollCall";
import type { Choice } from "../words/Choice";
import { fieldsOf, subfieldOf, type MarcField, type MarcRecord } from "./MarcRecord";
import { RecordFault } from "./RecordFault";

const CHOICE_OF_LETTER: ReadonlyMap<string, Choice> = new Map([
  ["Y", "in_favour"],
  ["N", "against"],
  ["A", "abstaining"],
  [".", "non_voting"],
  ["X", "non_voting"],
  ["NV", "non_voting"],
]);

export interface RecordVotes {
  readonly votes: readonly ImportedVote[];
  /** States that stand twice with the same choice: read once, and told. */
  readonly repeated: readonly string[];
}

/**
 * The choices (967): the state's code in $c or $b, its name in $e, the choice in $d.
 * Without a $d the record knows no position, or the state was not a member: there is no choice to keep.
 */
export function votesOfRecord(record: MarcRecord, casters: Casters): RecordVotes | RecordFault {
  const votes = new Map<string, ImportedVote>();
  const repeated: string[] = [];
  for (const field of fieldsOf(record, "967")) {
    const vote = voteOf(field, casters);
    if (vote === undefined) continue;
    if (vote instanceof RecordFault) return vote;
    const state = vote.code ?? vote.name ?? "";
    const before = votes.get(state);
    if (before === undefined) votes.set(state, vote);
    else if (before.choice === vote.choice) repeated.push(state);
    else return new RecordFault("967", `The state ${state} stands twice, with two different choices.`, field);
  }
  return { votes: [...votes.values()], repeated };
}

function voteOf(field: MarcField, casters: Casters): ImportedVote | undefined | RecordFault {
  const letter = subfieldOf(field, "d");
  if (letter === null) return undefined;
  const choice = CHOICE_OF_LETTER.get(letter.toUpperCase());
  if (choice === undefined)
    return new RecordFault("967 $d", `The choice "${letter.slice(0, 40)}" is none of Y, N, A, X, NV and ".".`, field);
  const { code, name } = casters.find(subfieldOf(field, "c") ?? subfieldOf(field, "b") ?? "", subfieldOf(field, "e") ?? "");
  if (code === null && name === null) return new RecordFault("967", "A choice stands without a state.", field);
  return { line: field.line, code, name, choice };
}
