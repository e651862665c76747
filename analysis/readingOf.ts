import { buildRelease } from "../release/buildRelease";
import { contentOfRelease } from "../release/contentOfRelease";
import type { Release } from "../release/Release";
import type { AgreementFigure, RollCallWithChoices } from "../release/ReleaseContent";
import { agreementBasis } from "./agreementWithUs";
import { isFewShared } from "./fewShared";

/**
 * What of a release a browser counts with: the roll calls whose choices are known, and the texts on a country; of their topics those with enough roll calls to say
 * something of (`isFewShared`); of the published figures of agreement, those in force on the day of one of its roll calls. Of the other figures the row with
 * the most shared roll calls stays, because the choice between figures and counting goes by it.
 * Every test of a claim and every agreement before a roll call's date is the same as from the whole release.
 */
export function readingOf(release: Release): Release {
  const content = contentOfRelease(release);
  const counted = content.rollCalls.filter(({ rollCall, choices }) => choices.size > 0 || rollCall.subject !== null);
  const topics = topicsOfMany(counted);
  const rollCalls = counted.map(({ rollCall, choices }) => ({
    rollCall: { ...rollCall, topics: choices.size > 0 ? rollCall.topics.filter((topic) => topics.has(topic)) : [] },
    choices,
  }));
  return buildRelease({ ...content, rollCalls, usAgreement: figuresKept(release, rollCalls) }, release.info);
}

function topicsOfMany(rollCalls: readonly RollCallWithChoices[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const { rollCall, choices } of rollCalls)
    for (const topic of choices.size > 0 ? rollCall.topics : []) counts.set(topic, (counts.get(topic) ?? 0) + 1);
  return new Set([...counts.keys()].filter((topic) => !isFewShared(counts.get(topic) ?? 0)));
}

function figuresKept(release: Release, rollCalls: readonly RollCallWithChoices[]): readonly AgreementFigure[] {
  const inForce = new Set<string>();
  for (const date of new Set(rollCalls.map(({ rollCall }) => rollCall.date))) {
    const basis = agreementBasis(release, date);
    if (basis.kind === "figures") inForce.add(basis.date);
  }
  const most = largestOfEachDate(release.usAgreement);
  return release.usAgreement.filter((figure) => inForce.has(figure.date) || most.get(figure.date) === figure);
}

function largestOfEachDate(figures: readonly AgreementFigure[]): ReadonlyMap<string, AgreementFigure> {
  const most = new Map<string, AgreementFigure>();
  for (const figure of figures) {
    const before = most.get(figure.date);
    if (!before || figure.sharedRollCalls > before.sharedRollCalls) most.set(figure.date, figure);
  }
  return most;
}
