import type { CalendarDate } from "../formats/words/CalendarDate";
import type { Iso3 } from "../formats/words/Iso3";
import type { Release } from "../release/Release";
import type { Agreement } from "./Agreement";
import { agreementFiguresAt } from "./agreementFigures";
import { assemblyRollCallsBefore } from "./assemblyRollCallsBefore";
import { computedAgreement } from "./computedAgreement";
import { rememberPerRelease } from "./rememberPerRelease";
import { UNITED_STATES } from "./unitedStates";

/** What agreement on a date rests on. */
export type AgreementBasis =
  /** Counted from so many of the release's own roll calls. */
  | { readonly kind: "roll_calls"; readonly rollCalls: number }
  /** Published figures, of the date itself or, where the release has none for it, of the last date before it. */
  | { readonly kind: "figures"; readonly date: CalendarDate; readonly rollCalls: number };

/**
 * Agreement with the United States over the General Assembly's roll calls of the five years before a date, `[date − 5 years, date)`, by state.
 * A state without a shared roll call is left out. `agreementBasis` says what it rests on.
 */
export function agreementWithUs(release: Release, date: CalendarDate): ReadonlyMap<Iso3, Agreement> {
  return byStateOn(release, date);
}

/**
 * What `agreementWithUs` rests on. The rule: the release's own roll calls, where those with a choice of the United States are at least nine tenths of what the
 * published figures were made from, or where there are no figures of the date or before; otherwise the figures.
 * A handful of country texts is no picture of five years, and figures a few years old are a better one. Nine tenths and not all, because two editions of the same
 * record differ by a few roll calls: one that stands twice in the one stands once in the other.
 */
export function agreementBasis(release: Release, date: CalendarDate): AgreementBasis {
  return basisOn(release, date);
}

/** The share of the figures' roll calls that the release must have to do without the figures. */
const ENOUGH = 0.9;

const basisOn = rememberPerRelease((release, date: CalendarDate): AgreementBasis => {
  const rollCalls = assemblyRollCallsBefore(release, date).filter((row) => castByUs(release, row)).length;
  const figures = agreementFiguresAt(release, date);
  if (!figures || rollCalls >= ENOUGH * figures.rollCalls) return { kind: "roll_calls", rollCalls };
  return { kind: "figures", date: figures.date, rollCalls: figures.rollCalls };
});

const byStateOn = rememberPerRelease((release, date: CalendarDate): ReadonlyMap<Iso3, Agreement> => {
  const figures = basisOn(release, date).kind === "figures" ? agreementFiguresAt(release, date) : undefined;
  return figures?.byState ?? computedAgreement(release, UNITED_STATES, assemblyRollCallsBefore(release, date));
});

function castByUs({ choices, stateIndex }: Release, row: number): boolean {
  const state = stateIndex.get(UNITED_STATES);
  const choice = state === undefined ? undefined : choices.choiceOf(row, state);
  return choice !== undefined && choice !== "non_voting";
}
