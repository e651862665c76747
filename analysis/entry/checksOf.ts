import type { RollCallEntry } from "../../formats/entry/RollCallEntry";
import { CHOICES, type Choice } from "../../formats/words/Choice";
import type { Iso3 } from "../../formats/words/Iso3";
import { countsOfChoices } from "./countsOfChoices";
import type { EntryCheck, EntrySwitch } from "./EntryCheck";
import type { ChoiceCounts, EntryFacts } from "./EntryFacts";
import type { ReadEntry } from "./ReadEntry";

/** A state that so often chose otherwise on a subject, and never so, is asked about. */
const OFTEN = 2;
const OFFICIAL: Readonly<Record<Choice, keyof RollCallEntry["official"]>> = {
  in_favour: "inFavour",
  against: "against",
  abstaining: "abstaining",
  non_voting: "nonVoting",
};

/**
 * What of an entry a person should look at, the gravest first: a state in two lists or without a seat, numbers that do not add up, members without a
 * choice, a text that is in the release already, choices that a state never made on the subject, and who switched since the vote before.
 * @param target the roll call that is being corrected: that it is in the release already is no fault
 */
export function checksOf(
  entry: RollCallEntry,
  read: Pick<ReadEntry, "inTwoLists" | "warnings">,
  facts: EntryFacts | undefined,
  target?: string | null,
): readonly EntryCheck[] {
  return [
    ...read.inTwoLists
      .filter(({ state }) => entry.choices[state] === undefined)
      .map((twice) => ({ kind: "two-lists", ...twice }) as const),
    ...(facts ? membershipChecks(entry, facts) : []),
    ...tallyChecks(entry),
    ...(facts?.same ?? []).filter(({ id }) => id !== target).map((text) => ({ kind: "known", text }) as const),
    ...read.warnings.filter((warning) => !isSettled(warning, entry)).map((sentence) => ({ kind: "warning", sentence }) as const),
    ...(facts ? comparisonChecks(entry, facts) : []),
  ];
}

function membershipChecks(entry: RollCallEntry, { members }: EntryFacts): readonly EntryCheck[] {
  const chose = Object.keys(entry.choices) as Iso3[];
  if (members.length === 0) return entry.body !== null && entry.date !== "" ? [{ kind: "members-unknown" }] : [];
  const seated = new Set(members.map(({ state }) => state));
  const strangers = chose.filter((state) => !seated.has(state)).sort();
  const silent = members.map(({ state }) => state).filter((state) => entry.choices[state] === undefined);
  const isStarted = chose.length > 0;
  return [
    ...(strangers.length > 0 ? [{ kind: "no-member", states: strangers } as const] : []),
    ...(isStarted && silent.length > 0 ? [{ kind: "without-choice", states: silent, members: members.length } as const] : []),
  ];
}

function tallyChecks(entry: RollCallEntry): readonly EntryCheck[] {
  const counts = countsOfChoices(entry.choices);
  const isCounted = Object.keys(entry.choices).length > 0;
  const different = CHOICES.flatMap((choice): EntryCheck[] => {
    const announced = entry.official[OFFICIAL[choice]];
    return isCounted && announced !== null && announced !== counts[choice]
      ? [{ kind: "tally", choice, counted: counts[choice], announced }]
      : [];
  });
  const { inFavour, against } = entry.official;
  const [yes, no] = [inFavour ?? counts.in_favour, against ?? counts.against];
  const isAtOdds = (entry.outcome === "adopted" && yes <= no) || (entry.outcome === "rejected" && yes > no);
  return isAtOdds && yes + no > 0 ? [...different, { kind: "against-outcome", inFavour: yes, against: no }] : different;
}

function comparisonChecks(entry: RollCallEntry, { before, given }: EntryFacts): readonly EntryCheck[] {
  const chose = Object.entries(entry.choices) as [Iso3, Choice][];
  const improbable = chose.flatMap(([state, to]) => {
    const never = neverBefore(given[state], to);
    return never ? [{ state, to, never }] : [];
  });
  const switches = before
    ? chose.flatMap(([state, to]): EntrySwitch[] => {
        const from = before.choices[state];
        return from !== undefined && from !== to ? [{ state, from, to, never: neverBefore(given[state], to) }] : [];
      })
    : [];
  return [
    ...(improbable.length > 0 ? [{ kind: "improbable", states: improbable } as const] : []),
    ...(before && switches.length > 0 ? [{ kind: "switched", since: before, switches } as const] : []),
  ];
}

/** What a state chose on the subject so far, where it did so often enough and never chose this; taking no part surprises nobody. */
function neverBefore(given: ChoiceCounts | undefined, choice: Choice): ChoiceCounts | undefined {
  if (!given || choice === "non_voting" || (given[choice] ?? 0) > 0) return undefined;
  const { in_favour = 0, against = 0, abstaining = 0 } = given;
  return in_favour + against + abstaining >= OFTEN ? given : undefined;
}

/** Of a name that a person has answered nothing is left to warn of. */
function isSettled(warning: string, entry: RollCallEntry): boolean {
  return Object.keys(entry.answers).some((name) => warning.startsWith(`“${name}” (`));
}
