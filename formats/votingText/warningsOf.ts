import { CHOICES, type Choice } from "../words/Choice";
import type { Iso3 } from "../words/Iso3";
import type { Announced, ChoiceCounts } from "./announcedBy";
import type { ListedName } from "./readNameList";
import type { Token } from "./Token";
import type { VoteDraft } from "./VoteDraft";
import type { ReadOutcome, Unrecognised } from "./VoteReading";

interface Checked {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly draft: VoteDraft;
  readonly outcome: ReadOutcome | null;
  readonly announced: Announced;
  readonly counts: ChoiceCounts;
  readonly listed: readonly (ListedName & { readonly choice: Choice })[];
  readonly unrecognised: readonly Unrecognised[];
  readonly members: ReadonlySet<Iso3> | undefined;
}

const WORDS: Readonly<Record<Choice, string>> = {
  in_favour: "in favour",
  against: "against",
  abstaining: "abstaining",
  non_voting: "not voting",
};

/** Sentences on everything of a vote that a person should look at. */
export function* warningsOf(checked: Checked): Iterable<string> {
  const { announced, counts, unrecognised, listed } = checked;
  for (const { choice, numbers } of announced.contradictions)
    yield `The text gives two numbers of those ${WORDS[choice]}: ${numbers.join(" and ")}.`;
  for (const choice of CHOICES) {
    const [said, read] = [announced.counts.get(choice), counts.get(choice)];
    if (said !== undefined && said > 0 && read === undefined && choice !== "non_voting" && counts.has("in_favour"))
      yield `The text announces ${said} ${WORDS[choice]} and has no list of them.`;
    if (said !== undefined && read !== undefined && said !== read)
      yield `The text announces ${said} ${WORDS[choice]}; ${read} of the names in that list ${read === 1 ? "was" : "were"} read.`;
  }
  yield* againstOutcome(checked);
  for (const { list } of checked.draft.lists)
    if (list.brokenOff)
      yield `The list of those ${WORDS[list.choice]} was read as far as “${textOf(checked, list.next - 1, list.next)}”; the line goes on.`;
  yield* twice(checked);
  for (const { text, choice } of unrecognised)
    yield `“${oneLine(text)}” (${WORDS[choice]}) is no name of one state that is known.`;
  for (const name of listed) {
    if (name.doubt !== undefined) yield `“${nameOf(checked, name)}” (${WORDS[name.choice]}) is not certain: ${name.doubt}.`;
    if (checked.members?.has(name.state) === false)
      yield `“${nameOf(checked, name)}” (${WORDS[name.choice]}) was not a member of the body on that day.`;
  }
}

function* againstOutcome({ outcome, announced: { counts } }: Checked): Iterable<string> {
  const [inFavour, against] = [counts.get("in_favour"), counts.get("against")];
  if (outcome === null || inFavour === undefined || against === undefined) return;
  if (outcome === "rejected" ? inFavour > against : inFavour <= against)
    yield `The text says ${outcome}, with ${inFavour} in favour and ${against} against.`;
}

function* twice(checked: Checked): Iterable<string> {
  const first = new Map<Iso3, ListedName & { readonly choice: Choice }>();
  for (const name of checked.listed) {
    const before = first.get(name.state);
    if (!before) first.set(name.state, name);
    else if (before.choice === name.choice)
      yield `“${nameOf(checked, name)}” stands twice in the list of those ${WORDS[name.choice]}.`;
    else yield `“${nameOf(checked, name)}” stands in two lists: ${WORDS[before.choice]} and ${WORDS[name.choice]}.`;
  }
}

function nameOf(checked: Checked, { from, to }: ListedName): string {
  return textOf(checked, from, to);
}

function textOf({ text, tokens }: Checked, from: number, to: number): string {
  return oneLine(text.slice(tokens[from]?.start, tokens[to - 1]?.end));
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ");
}
