import type { Choice } from "../../formats/words/Choice";
import type { Iso3 } from "../../formats/words/Iso3";
import type { Release } from "../../release/Release";
import type { RollCall } from "../../release/RollCall";
import { bodyGroupOf } from "../bodyGroupOf";
import { isOnSameSubject } from "../isOnSameSubject";
import { membersOf } from "../membersOf";
import { stateNameOn } from "../stateNameOn";
import type { ChoiceCounts, EntryFacts, EntryFactsQuery, KnownText, VoteBefore } from "./EntryFacts";
import { seatedOn } from "./seatedOn";

/** What a release knows of a vote that is being entered. */
export function entryFactsOf(release: Release, query: EntryFactsQuery): EntryFacts {
  const earlier = earlierVotes(release, query);
  return {
    release: release.info.number,
    members: membersFor(release, query),
    before: voteBefore(release, query, earlier),
    given: givenBefore(release, earlier),
    same: release.rollCalls.filter((rollCall) => isSameText(rollCall, query)).map(knownText),
  };
}

function membersFor(release: Release, { body, date }: EntryFactsQuery): EntryFacts["members"] {
  if (body === undefined || date === undefined) return [];
  const members = seatedOn(release, body, date).map((state) => ({ state: state.iso3, name: stateNameOn(state, date) }));
  return members.sort((a, b) => a.name.localeCompare(b.name, "en"));
}

/** Adoptions on the subject whose choices are known, before the day, the latest first. */
function earlierVotes(release: Release, { date, subject, title }: EntryFactsQuery): readonly number[] {
  const text = { subject: subject ?? null, title: title ?? "" };
  if (text.subject === null && text.title === "") return [];
  const rows = [...release.rollCalls.keys()].filter((row) => {
    const rollCall = release.rollCalls[row];
    const isBefore = rollCall !== undefined && (date === undefined || rollCall.date < date);
    return isBefore && rollCall.kind === "adoption" && rollCall.mode === "recorded_vote" && isOnSameSubject(rollCall, text);
  });
  return rows.filter((row) => membersOf(release, row).length > 0).reverse();
}

function voteBefore(release: Release, { body }: EntryFactsQuery, earlier: readonly number[]): VoteBefore | null {
  const row = earlier.find((index) => {
    const other = release.rollCalls[index];
    return other !== undefined && (body === undefined || bodyGroupOf(other.body) === bodyGroupOf(body));
  });
  const rollCall = row === undefined ? undefined : release.rollCalls[row];
  if (row === undefined || !rollCall) return null;
  return { ...knownText(rollCall), choices: Object.fromEntries(choicesIn(release, row)) };
}

function givenBefore(release: Release, earlier: readonly number[]): EntryFacts["given"] {
  const given = new Map<Iso3, ChoiceCounts>();
  for (const row of earlier)
    for (const [state, choice] of choicesIn(release, row)) {
      const known = given.get(state) ?? {};
      given.set(state, { ...known, [choice]: (known[choice] ?? 0) + 1 });
    }
  return Object.fromEntries(given);
}

function choicesIn(release: Release, row: number): readonly (readonly [Iso3, Choice])[] {
  return membersOf(release, row).flatMap((state) => {
    const choice = release.choices.choiceOf(row, release.stateIndex.get(state) ?? 0);
    return choice === undefined ? [] : [[state, choice] as const];
  });
}

function isSameText(rollCall: RollCall, { symbol, draft, body }: EntryFactsQuery): boolean {
  if (symbol !== undefined && symbol !== "" && rollCall.symbol === symbol) return true;
  return draft !== undefined && draft !== "" && rollCall.draft === draft && (body === undefined || rollCall.body === body);
}

function knownText({ id, symbol, title, body, date }: RollCall): KnownText {
  return { id, symbol, title, body, date };
}
