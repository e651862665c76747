import { CHOICES } from "../../formats/words/Choice";
import { agreementColumns } from "../agreementColumns";
import type { Release } from "../Release";
import { joinPart } from "../releasePart";
import { repeatedOf } from "../Repeated";
import type { RollCall } from "../RollCall";
import { slugOfSymbol } from "../RollCallId";
import type { State } from "../State";
import type { ReadingColumns, ReadingJson, ReadingState } from "./ReadingJson";
import { packingOrder, statePackingOrder } from "./packingOrder";
import { steppedOf } from "./SteppedTexts";
import { stateMajorChoices } from "./stateMajorChoices";

/**
 * The reading copy of a release, as bytes still to be compressed: all that is counted and nothing that is only told. Titles, sources, notes, sponsors and
 * disagreements are left out; ids, symbols, dates, subjects, topics, memberships, definitions and every choice are in it. Why: docs/decisions/0009-reading-copy.md.
 */
export function encodeReading(release: Release): Uint8Array {
  const order = packingOrder(release.rollCalls);
  const counts = order.map((row) => countsOf(release, row));
  const hasChoices = counts.map((of) => of.some((count) => count > 0));
  const groupings = [...release.groupings.values()];
  const json: ReadingJson = {
    info: release.info,
    states: release.states.map(statesCounted),
    bodyMemberships: release.bodyMemberships.map(counted),
    groupings: groupings.map(({ members, ...grouping }) => ({ ...grouping, members: members.map(counted) })),
    definitions: [...release.definitions.values()],
    claims: [...release.claims.values()],
    usAgreement: agreementColumns(release.usAgreement),
    rollCalls: columnsOf(inOrder(release.rollCalls, order), counts, hasChoices),
  };
  const rows = order.filter((_, at) => hasChoices[at]);
  return joinPart(json, stateMajorChoices(release.choices, rows, statePackingOrder(release.states, groupings)));
}

function inOrder<T>(list: readonly T[], order: readonly number[]): readonly T[] {
  return order.flatMap((place) => list[place] ?? []);
}

const ONLY_TOLD: ReadonlySet<string> = new Set(["source", "note", "nameFr", "nameEs"]);

/** The same without what is only told. */
function counted<T extends object>(fact: T): Omit<T, "source" | "note" | "nameFr" | "nameEs"> {
  return Object.fromEntries(Object.entries(fact).filter(([key]) => !ONLY_TOLD.has(key))) as Omit<
    T,
    "source" | "note" | "nameFr" | "nameEs"
  >;
}

function statesCounted(state: State): ReadingState {
  return { ...counted(state), names: state.names.map(counted) };
}

function columnsOf(
  rollCalls: readonly RollCall[],
  counts: readonly (readonly number[])[],
  hasChoices: readonly boolean[],
): ReadingColumns {
  return {
    id: steppedOf(rollCalls.map(shortId)),
    symbol: steppedOf(rollCalls.map(({ symbol }) => symbol)),
    body: repeatedOf(rollCalls.map(({ body }) => body)),
    session: repeatedOf(rollCalls.map(({ session }) => session)),
    date: repeatedOf(rollCalls.map(({ date }) => date)),
    kind: repeatedOf(rollCalls.map(({ kind }) => kind)),
    mode: repeatedOf(rollCalls.map(({ mode }) => mode)),
    outcome: repeatedOf(rollCalls.map(({ outcome }) => outcome)),
    subject: repeatedOf(rollCalls.map(({ subject }) => subject)),
    topics: repeatedOf(rollCalls.map(({ topics }) => topics)),
    confidence: repeatedOf(rollCalls.map(({ confidence }) => confidence)),
    hasChoices: repeatedOf(hasChoices),
    officialTally: repeatedOf(rollCalls.map((rollCall, at) => announced(rollCall, counts[at] ?? []))),
  };
}

function shortId({ id, symbol }: RollCall): string | null {
  const slug = slugOfSymbol(symbol ?? "");
  if (slug === "") return id;
  if (id === slug) return null;
  return id.startsWith(`${slug}.`) ? id.slice(slug.length) : id;
}

function announced({ officialTally: tally }: RollCall, counts: readonly number[]): readonly (number | null)[] {
  const numbers = [tally.inFavour, tally.against, tally.abstaining, tally.nonVoting];
  return numbers.every((number, choice) => number === counts[choice]) ? [tally.members] : [...numbers, tally.members];
}

function countsOf({ choices, states }: Release, row: number): readonly number[] {
  const counts = CHOICES.map(() => 0);
  states.forEach((_, state) => {
    const choice = choices.choiceOf(row, state);
    if (choice !== undefined) counts[CHOICES.indexOf(choice)] = (counts[CHOICES.indexOf(choice)] ?? 0) + 1;
  });
  return counts;
}
