import type { Outcome } from "../../formats/words/Outcome";
import type { Tally } from "../../formats/words/Tally";
import { type ChoiceVector, countVector, hasChoices } from "./ChoiceVector";
import type { ReadingFacts } from "./Incoming";
import type { KeptRollCall, RowFacts } from "./KeptRollCall";
import type { FullReading } from "./Slot";
import { confidenceIn, rankOf } from "./sourcePreference";

/** What a roll call is to be, made of all that its sources say. */
export interface MergedRollCall {
  readonly facts: RowFacts;
  readonly choices: ChoiceVector;
  /** The reading that the choices are; `null`: they are the seed's or an editor's, or there are none. */
  readonly shown: FullReading | null;
  /** The preferred first. */
  readonly readings: readonly FullReading[];
}

/**
 * Makes a roll call of its readings: of each fact what the preferred source says that says anything; the choices of the preferred source that has any, whole.
 * The result depends on the readings alone, so the order in which files are imported does not matter.
 * What the seed or an editor says stays; choices are added where they have none.
 */
export function mergeReadings(kept: KeptRollCall | null, readings: readonly FullReading[]): MergedRollCall {
  const ordered = [...readings].sort(byPreference);
  const owned = kept?.isOwned ? kept : undefined;
  const isImported = kept?.readings.some(({ shown, versionSeen }) => shown && versionSeen === kept.version) ?? false;
  // Nor does a list of choices make a vote of what was adopted without one.
  const isComplete = owned !== undefined && (owned.facts.mode !== "recorded_vote" || (hasChoices(owned.choices) && !isImported));
  if (owned !== undefined && isComplete) return { facts: owned.facts, choices: owned.choices, shown: null, readings: ordered };
  const shown = ordered.find(({ choices }) => hasChoices(choices)) ?? null;
  const choices = shown?.choices ?? new Uint8Array(ordered[0]?.choices.length ?? 0);
  const facts = owned?.facts ?? mergedFacts(ordered, choices);
  return { facts: shown === null ? facts : { ...facts, source: shown.facts.source }, choices, shown, readings: ordered };
}

/** Within one source the lower number first: it is the entry that the later one repeats. */
function byPreference(a: FullReading, b: FullReading): number {
  const byRank = rankOf(a.format) - rankOf(b.format);
  if (byRank !== 0) return byRank;
  const byNumber = Number(a.reference) - Number(b.reference);
  if (Number.isFinite(byNumber) && byNumber !== 0) return byNumber;
  return a.reference < b.reference ? -1 : Number(a.reference > b.reference);
}

function mergedFacts(ordered: readonly FullReading[], choices: ChoiceVector): RowFacts {
  const [first] = ordered;
  if (first === undefined) throw new Error("A roll call without a reading cannot be made");
  const { body, session, date, title, kind, mode, source } = first.facts;
  const officialTally =
    said(ordered, ({ officialTally: tally }) => (isAnnounced(tally) ? tally : null)) ?? first.facts.officialTally;
  return {
    body,
    session,
    date,
    title,
    kind,
    mode,
    source,
    officialTally,
    symbol: said(ordered, (facts) => facts.symbol),
    draft: said(ordered, (facts) => facts.draft),
    meeting: said(ordered, (facts) => facts.meeting),
    agendaItem: said(ordered, (facts) => facts.agendaItem),
    subject: said(ordered, (facts) => facts.subject),
    note: said(ordered, (facts) => facts.note),
    confidence: confidenceIn(first.format),
    topics: said(ordered, ({ topics }) => (topics.length > 0 ? topics : null)) ?? [],
    outcome: said(ordered, ({ outcome }) => outcome) ?? countedOutcome(choices),
  };
}

function said<T>(ordered: readonly FullReading[], fact: (facts: ReadingFacts) => T | null): T | null {
  for (const { facts } of ordered) {
    const value = fact(facts);
    if (value !== null) return value;
  }
  return null;
}

function isAnnounced({ inFavour, against, abstaining, nonVoting, members }: Tally): boolean {
  return [inFavour, against, abstaining, nonVoting, members].some((count) => count !== null);
}

/** Where nothing is said or announced: by the choices. A text that needs two thirds may have failed with more in favour, which no list of choices tells. */
function countedOutcome(choices: ChoiceVector): Outcome {
  const { inFavour, against } = countVector(choices);
  return inFavour + against > 0 && inFavour <= against ? "rejected" : "adopted";
}
