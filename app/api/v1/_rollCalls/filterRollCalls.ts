import type { Choice } from "../../../../formats/words/Choice";
import type { CalendarDate } from "../../../../formats/words/CalendarDate";
import { spanCovers } from "../../../../formats/words/DateSpan";
import type { Iso3 } from "../../../../formats/words/Iso3";
import type { Release } from "../../../../release/Release";
import type { RollCall } from "../../../../release/RollCall";
import { matchesText, seek } from "../_search/matchesText";
import { rollCallTexts } from "../_search/RollCallText";
import { foldText } from "../_search/wordsOf";

/** What a list of roll calls can be narrowed by; what is left out narrows nothing. */
export interface RollCallFilter {
  readonly q?: string | undefined;
  readonly body?: RollCall["body"] | undefined;
  readonly from?: CalendarDate | undefined;
  readonly to?: CalendarDate | undefined;
  readonly session?: string | undefined;
  readonly mode?: RollCall["mode"] | undefined;
  readonly kind?: RollCall["kind"] | undefined;
  readonly topic?: string | undefined;
  readonly subject?: Iso3 | undefined;
  readonly state?: Iso3 | undefined;
  readonly choice?: Choice | undefined;
}

/** The indexes of the roll calls that pass, in the release's order. A date without a day passes where any of its days would. */
export function filterRollCalls(release: Release, filter: RollCallFilter): readonly number[] {
  const passes = [passesWords(filter), passesText(release, filter.q), passesState(release, filter)];
  return [...release.rollCalls.keys()].filter((index) => {
    const rollCall = release.rollCalls[index];
    return rollCall !== undefined && passes.every((pass) => pass(rollCall, index));
  });
}

type Pass = (rollCall: RollCall, index: number) => boolean;

function passesWords({ body, from, to, session, mode, kind, topic, subject }: RollCallFilter): Pass {
  const span = { from: from ?? null, to: to ?? null };
  const folded = { session: session && foldText(session), topic: topic && foldText(topic) };
  return (rollCall) =>
    (!body || rollCall.body === body) &&
    (!mode || rollCall.mode === mode) &&
    (!kind || rollCall.kind === kind) &&
    (!subject || rollCall.subject === subject) &&
    (!folded.session || foldText(rollCall.session) === folded.session) &&
    (!folded.topic || rollCall.topics.some((of) => foldText(of) === folded.topic)) &&
    spanCovers(span, rollCall.date);
}

function passesText(release: Release, question: string | undefined): Pass {
  if (question === undefined) return () => true;
  const sought = seek(question);
  const texts = rollCallTexts(release);
  return (_, index) => {
    const text = texts[index];
    return text !== undefined && matchesText(sought, text);
  };
}

function passesState(release: Release, { state, choice }: RollCallFilter): Pass {
  if (!state) return () => true;
  const place = release.stateIndex.get(state) ?? -1;
  return (_, index) => {
    const chosen = place < 0 ? undefined : release.choices.choiceOf(index, place);
    return chosen !== undefined && (choice === undefined || chosen === choice);
  };
}
