import { CHOICES, type Choice } from "../words/Choice";
import type { CalendarDate } from "../words/CalendarDate";
import type { VotingEvent } from "./eventsIn";
import type { ListHeader } from "./headerAt";
import type { MarkedLines } from "./markedLinesAt";
import { type NameList, nameWithin, readNameList } from "./readNameList";
import type { AnnouncedTally } from "./tallyAt";
import type { Token } from "./Token";
import { listOf, type PrintedList, type VoteDraft } from "./VoteDraft";
import type { VotingNames } from "./VotingNames";

interface Reading {
  readonly tokens: readonly Token[];
  readonly names: VotingNames;
  readonly date: CalendarDate | undefined;
}

const FOLLOWS = new Set(["follows", "suit", "suivant", "suivants", "siguiente", "sigue"]);
const SOON = 40;

/**
 * Puts lists, tallies and intentions together to votes, in the text's order. A second list of one choice begins the next vote, and so
 * does a list after a tally that closed the lists before it, or a second tally that says another result.
 * Totals in front of all lists belong to them.
 */
export function gatherVotes(reading: Reading, events: readonly VotingEvent[]): readonly VoteDraft[] {
  const votes: VoteDraft[] = [];
  events.forEach((event, i) => {
    const limit = events[i + 1]?.at ?? reading.tokens.length;
    const current = votes.at(-1);
    if (event.kind === "header") addList(reading, votes, event, limit);
    else if (event.kind === "tally") addTally(reading, votes, event);
    else if (event.kind === "lines") addLines(reading, votes, event);
    else if (current) {
      current.intentions.push(event);
      current.next = event.next;
      current.closed = true;
    }
  });
  return votes.filter(saysSomething);
}

/** A result, a name, or at least two printed numbers. */
function saysSomething({ lists, tallies }: VoteDraft): boolean {
  if (tallies.length > 0 || lists.filter(({ printed }) => printed !== undefined).length > 1) return true;
  return lists.some(({ list }) => list.names.length > 0 || list.unknown.length > 0);
}

function addList(reading: Reading, votes: VoteDraft[], header: ListHeader, limit: number): void {
  const list = readNameList({ ...reading, limit }, header.next, header.choice);
  if (list.names.length + list.unknown.length === 0 && !list.empty && header.printed === undefined) return;
  const current = votes.at(-1);
  const total = current && header.printed === undefined ? totalAlone(current, header.choice) : undefined;
  if (current && total) {
    total.list = list;
    current.next = list.next;
    return;
  }
  const goesOn = current && header.continued && listOf(current, header.choice);
  const vote = current && (goesOn || !(current.closed || listOf(current, header.choice))) ? current : opened(votes, header.at);
  vote.lists.push({ list, printed: header.printed });
  vote.next = list.next;
}

/** A number of a vote that gave its totals first ("Yes: 30; No: 6"), which its list then follows. */
function totalAlone({ lists, closed }: VoteDraft, choice: Choice): PrintedList | undefined {
  if (closed) return undefined;
  return lists.find(({ list, printed }) => list.choice === choice && printed !== undefined && isNameless(list));
}

function isNameless({ names, unknown, empty }: NameList): boolean {
  return names.length + unknown.length === 0 && !empty;
}

function addLines(reading: Reading, votes: VoteDraft[], { lines, at, next }: MarkedLines): void {
  const current = votes.at(-1);
  const vote = current && current.lists.length === 0 ? current : opened(votes, at);
  for (const choice of CHOICES) {
    const items = lines
      .filter((line) => line.choice === choice)
      .map(({ from, to }) => nameWithin({ ...reading, limit: to }, from));
    const names = items.flatMap(({ name }) => name ?? []);
    const unknown = items.flatMap(({ unknown: asked }) => asked ?? []);
    if (choice !== "non_voting" || items.length > 0)
      vote.lists.push({
        list: { choice, names, unknown, empty: items.length === 0, brokenOff: false, next },
        printed: undefined,
      });
  }
  vote.next = next;
}

function addTally(reading: Reading, votes: VoteDraft[], tally: AnnouncedTally): void {
  const vote = voteOfTally(reading.tokens, votes, tally);
  vote.tallies.push(tally);
  for (const { choice, value, list } of tally.parts) {
    if (!list || listOf(vote, choice)) continue;
    const read = readNameList({ ...reading, limit: list.to }, list.from, choice);
    if (read.names.length > 0) vote.lists.push({ list: read, printed: value });
  }
  vote.next = tally.next;
}

function voteOfTally(tokens: readonly Token[], votes: VoteDraft[], tally: AnnouncedTally): VoteDraft {
  const current = votes.at(-1);
  const open = current && current.lists.length > 0 && (!current.closed || current.tallies.length > 0);
  if (!current || !open || announcesLists(tokens, tally.next)) return opened(votes, tally.at);
  const [known] = current.tallies;
  if (known && !sameResult(known, tally)) return opened(votes, tally.at);
  if (!known) current.closed = true;
  return current;
}

function opened(votes: VoteDraft[], at: number): VoteDraft {
  const vote: VoteDraft = { lists: [], intentions: [], tallies: [], closed: false, at, next: at };
  votes.push(vote);
  return vote;
}

/** "… as follows:" soon after. */
function announcesLists(tokens: readonly Token[], from: number): boolean {
  return tokens
    .slice(from, from + SOON)
    .some(({ key }, i) => FOLLOWS.has(key) && [":", "."].includes(tokens[from + i + 1]?.key ?? ""));
}

function sameResult(one: AnnouncedTally, other: AnnouncedTally): boolean {
  return one.parts.every(({ choice, value }) => other.parts.every((part) => part.choice !== choice || part.value === value));
}
