import { CHOICES, type Choice } from "../words/Choice";
import type { Iso3 } from "../words/Iso3";
import type { Tally } from "../words/Tally";
import { announcedBy, type ChoiceCounts } from "./announcedBy";
import { outcomeNear } from "./outcomeNear";
import type { ListedName } from "./readNameList";
import type { Token } from "./Token";
import type { VoteDraft } from "./VoteDraft";
import type { ReadChoice, ReadOutcome, TextSpan, Unrecognised, VoteReading } from "./VoteReading";
import type { VotingNames } from "./VotingNames";
import { warningsOf } from "./warningsOf";

/** What a vote is finished with: the text, its tokens, and those that had a seat in the body on the day, where that is known. */
export interface Finishing {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly names: VotingNames;
  readonly members: ReadonlySet<Iso3> | undefined;
  /** The states that an unknown text may mean; asked for only a bounded number of texts. */
  readonly candidatesFor: (text: string) => readonly Iso3[];
}

/** The vote as the contract has it. */
export function finishVote(finishing: Finishing, draft: VoteDraft, symbols: readonly string[]): VoteReading {
  const { tokens } = finishing;
  const outcome =
    draft.tallies.map(({ at, next }) => outcomeNear(tokens, at, next)).find((found) => found !== null) ??
    outcomeOfLists(tokens, draft);
  const listed = draft.lists.flatMap(({ list }) => list.names.map((name) => ({ ...name, choice: list.choice })));
  const choices = choicesOf(finishing, listed);
  const counts = countsOf(draft, choices);
  const announced = announcedBy(draft, outcome, counts);
  const unrecognised = unrecognisedOf(finishing, draft);
  const partial = isPartial(announced.counts, counts);
  return {
    outcome,
    announced: tallyOf(announced.counts),
    counted: countedTally(counts, announced.counts, partial),
    choices,
    unrecognised,
    intentions: draft.intentions.flatMap(({ choice, states }) =>
      states.map(({ state, from, to }) => ({ state, choice, ...spanOf(finishing, from, to) })),
    ),
    warnings: [...warningsOf({ draft, outcome, announced, counts, unrecognised, listed, ...finishing })],
    symbols,
    partial,
  };
}

function outcomeOfLists(tokens: readonly Token[], draft: VoteDraft): ReadOutcome | null {
  return outcomeNear(tokens, draft.at, draft.at) ?? outcomeNear(tokens, draft.next, draft.next);
}

/** Each state once for each choice; twice only where it stands in two lists, and then of neither is anybody certain. */
function choicesOf(finishing: Finishing, listed: readonly (ListedName & { readonly choice: Choice })[]): readonly ReadChoice[] {
  const times = new Map<Iso3, number>();
  for (const { state } of listed) times.set(state, (times.get(state) ?? 0) + 1);
  const seen = new Set<string>();
  return listed.flatMap(({ state, choice, from, to, doubt }) => {
    const key = `${state} ${choice}`;
    if (seen.has(key)) return [];
    seen.add(key);
    const certain = doubt === undefined && times.get(state) === 1 && finishing.members?.has(state) !== false;
    return [{ state, choice, ...spanOf(finishing, from, to), certain }];
  });
}

function countsOf(draft: VoteDraft, choices: readonly ReadChoice[]): ChoiceCounts {
  const listed = draft.lists.filter(({ list }) => list.empty || list.names.length + list.unknown.length > 0);
  const kinds = new Set(listed.map(({ list }) => list.choice));
  return new Map(
    CHOICES.filter((choice) => kinds.has(choice)).map((choice) => [
      choice,
      choices.filter((read) => read.choice === choice).length,
    ]),
  );
}

function unrecognisedOf(finishing: Finishing, draft: VoteDraft): readonly Unrecognised[] {
  return draft.lists.flatMap(({ list }) =>
    list.unknown.map(({ from, to, candidates }) => {
      const span = spanOf(finishing, from, to);
      return { ...span, choice: list.choice, candidates: candidates ?? finishing.candidatesFor(span.text) };
    }),
  );
}

function isPartial(announced: ChoiceCounts, counts: ChoiceCounts): boolean {
  if (!counts.has("in_favour") && announced.get("in_favour") !== 0) return true;
  return (["against", "abstaining"] as const).some((choice) => !counts.has(choice) && (announced.get(choice) ?? 0) > 0);
}

function tallyOf(counts: ChoiceCounts): Tally {
  return {
    inFavour: counts.get("in_favour") ?? null,
    against: counts.get("against") ?? null,
    abstaining: counts.get("abstaining") ?? null,
    nonVoting: counts.get("non_voting") ?? null,
    members: null,
  };
}

/** A list that is not there is one of nobody where the tally says so, or where no list is missing. */
function countedTally(counts: ChoiceCounts, announced: ChoiceCounts, partial: boolean): Tally {
  const nobody = (["in_favour", "against", "abstaining"] as const).filter(
    (choice) => !counts.has(choice) && (!partial || announced.get(choice) === 0),
  );
  return tallyOf(new Map([...counts, ...nobody.map((choice) => [choice, 0] as const)]));
}

function spanOf({ text, tokens }: Finishing, from: number, to: number): TextSpan {
  const start = tokens[from]?.start ?? 0;
  const end = tokens[to - 1]?.end ?? start;
  return { text: text.slice(start, end), start, end };
}
