import type { Choice } from "../../../../formats/words/Choice";
import type { CalendarDate } from "../../../../formats/words/CalendarDate";
import { spanCovers } from "../../../../formats/words/DateSpan";
import type { Iso3 } from "../../../../formats/words/Iso3";
import type { Release } from "../../../../release/Release";
import type { RollCall } from "../../../../release/RollCall";
import { findTexts, seek } from "../_search/findTexts";
import { foldText } from "../_search/wordsOf";
import { marginBand, marginsOf, type MarginBand } from "./marginBand";

/** What a list of roll calls can be narrowed by; what is left out narrows nothing. */
export interface RollCallFilter {
  readonly q?: string | undefined;
  readonly body?: RollCall["body"] | undefined;
  readonly from?: CalendarDate | undefined;
  readonly to?: CalendarDate | undefined;
  readonly session?: string | undefined;
  /** Four digits. */
  readonly year?: string | undefined;
  readonly mode?: RollCall["mode"] | undefined;
  readonly kind?: RollCall["kind"] | undefined;
  readonly topic?: string | undefined;
  readonly subject?: Iso3 | undefined;
  readonly margin?: MarginBand | undefined;
  readonly state?: Iso3 | undefined;
  readonly choice?: Choice | undefined;
}

/** A part of a filter that lets a roll call pass or does not: a parameter, or both ends of the span of days. */
export type FilterPart = Exclude<keyof RollCallFilter, "from" | "to"> | "days";
export type Pass = (rollCall: RollCall, index: number) => boolean;

/** The indexes of the roll calls that pass, in the release's order. A date without a day passes where any of its days would. */
export function filterRollCalls(release: Release, filter: RollCallFilter): readonly number[] {
  const passes = [...passesOf(release, filter).values()];
  return [...release.rollCalls.keys()].filter((index) => {
    const rollCall = release.rollCalls[index];
    return rollCall !== undefined && passes.every((pass) => pass(rollCall, index));
  });
}

/** What each part of a filter lets pass; what narrows nothing is not among them. The costly parts stand last. */
export function passesOf(release: Release, filter: RollCallFilter): ReadonlyMap<FilterPart, Pass> {
  const all: readonly (readonly [FilterPart, Pass | undefined])[] = [
    ["body", is("body", filter.body)],
    ["mode", is("mode", filter.mode)],
    ["kind", is("kind", filter.kind)],
    ["subject", is("subject", filter.subject)],
    ["year", passesYear(filter)],
    ["days", passesDays(filter)],
    ["margin", passesMargin(release, filter)],
    ["session", passesFolded(filter.session, ({ session }) => [session])],
    ["topic", passesFolded(filter.topic, ({ topics }) => topics)],
    ["state", passesState(release, filter.state)],
    ["choice", passesChoice(release, filter)],
    ["q", passesText(release, filter.q)],
  ];
  return new Map(all.flatMap(([part, pass]) => (pass ? [[part, pass] as const] : [])));
}

function is<K extends "body" | "mode" | "kind" | "subject">(key: K, sought: RollCall[K] | undefined): Pass | undefined {
  return sought && ((rollCall) => rollCall[key] === sought);
}

function passesYear({ year }: RollCallFilter): Pass | undefined {
  return year === undefined ? undefined : ({ date }) => date.startsWith(year);
}

function passesDays({ from, to }: RollCallFilter): Pass | undefined {
  if (!from && !to) return undefined;
  const span = { from: from ?? null, to: to ?? null };
  return ({ date }) => spanCovers(span, date);
}

function passesMargin(release: Release, { margin }: RollCallFilter): Pass | undefined {
  const margins = marginsOf(release);
  return margin && ((_, index) => marginBand(margins[index]) === margin);
}

/** Folding a text costs more than looking it up, and the same few come again and again. */
function passesFolded(sought: string | undefined, textsOf: (rollCall: RollCall) => readonly string[]): Pass | undefined {
  if (!sought) return undefined;
  const folded = foldText(sought);
  const known = new Map<string, boolean>();
  const isSought = (text: string) => {
    const answer = known.get(text) ?? foldText(text) === folded;
    known.set(text, answer);
    return answer;
  };
  return (rollCall) => textsOf(rollCall).some(isSought);
}

function passesText(release: Release, question: string | undefined): Pass | undefined {
  if (question === undefined) return undefined;
  const found = new Set(findTexts(release, seek(question)));
  return (_, index) => found.has(index);
}

function passesState(release: Release, state: Iso3 | undefined): Pass | undefined {
  if (!state) return undefined;
  const place = release.stateIndex.get(state) ?? -1;
  return (_, index) => place >= 0 && release.choices.choiceOf(index, place) !== undefined;
}

function passesChoice(release: Release, { state, choice }: RollCallFilter): Pass | undefined {
  if (!state || !choice) return undefined;
  const place = release.stateIndex.get(state) ?? -1;
  return (_, index) => place >= 0 && release.choices.choiceOf(index, place) === choice;
}
