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
  return agreementAndBasis(release, date).byState;
}

/**
 * What `agreementWithUs` rests on. The rule: the release's own roll calls, where at least as many of them as the published figures were made from
 * have a choice of the United States, or where there are no figures of the date or before; otherwise the figures.
 * A handful of country texts is no picture of five years, and figures a few years old are a better one.
 */
export function agreementBasis(release: Release, date: CalendarDate): AgreementBasis {
  return agreementAndBasis(release, date).basis;
}

interface AgreementAndBasis {
  readonly byState: ReadonlyMap<Iso3, Agreement>;
  readonly basis: AgreementBasis;
}

const agreementAndBasis = rememberPerRelease((release, date: CalendarDate): AgreementAndBasis => {
  const computed = computedAgreement(release, UNITED_STATES, assemblyRollCallsBefore(release, date));
  const rollCalls = computed.get(UNITED_STATES)?.shared ?? 0;
  const figures = agreementFiguresAt(release, date);
  if (!figures || rollCalls >= figures.rollCalls) return { byState: computed, basis: { kind: "roll_calls", rollCalls } };
  return { byState: figures.byState, basis: { kind: "figures", date: figures.date, rollCalls: figures.rollCalls } };
});
