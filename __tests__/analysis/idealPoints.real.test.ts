import { computedAgreement } from "../../analysis/computedAgreement";
import { idealPoints, type IdealPoint } from "../../analysis/idealPoints";
import { UNITED_STATES } from "../../analysis/unitedStates";
import { buildRelease } from "../../release/buildRelease";
import { contentOfRelease } from "../../release/contentOfRelease";
import type { Release } from "../../release/Release";
import { spearman } from "./spearman";
import { assemblyRelease, isAssemblyHere } from "./support/assemblyRelease";

jest.setTimeout(600_000);
const real = isAssemblyHere ? test : test.skip;

/** The rank correlation of the points of a session with the agreement with the United States in it, the United States left out. */
function correlationIn(release: Release, session: string, points: readonly IdealPoint[]): number {
  const rows = release.rollCalls.flatMap((rollCall, row) => (rollCall.session === session ? [row] : []));
  const agreement = computedAgreement(release, UNITED_STATES, rows);
  const pairs = points.flatMap(({ session: of, state, point, n }) => {
    const withUs = agreement.get(state)?.agreement;
    return of !== session || state === UNITED_STATES || n < 5 || withUs === undefined ? [] : [{ point, withUs }];
  });
  return spearman(
    pairs.map(({ point }) => point),
    pairs.map(({ withUs }) => withUs),
  );
}

/** The release with every so-manieth session of the Assembly alone: all of them take minutes. */
function everySession(release: Release, step: number): Release {
  const sessions = [...new Set(release.rollCalls.map(({ session }) => session))].filter((_, place) => place % step === 0);
  const content = contentOfRelease(release);
  const rollCalls = content.rollCalls.filter(({ rollCall }) => sessions.includes(rollCall.session));
  return buildRelease({ ...content, rollCalls }, release.info);
}

real(
  "in the General Assembly the order follows agreement with the United States: 0.9 and more in the middle of every ninth session",
  async () => {
    const release = everySession(await assemblyRelease(), 9);
    const points = idealPoints(release);
    const sessions = [...new Set(points.map(({ session }) => session))];
    const correlations = sessions.map((session) => correlationIn(release, session, points)).toSorted((a, b) => a - b);
    expect(sessions.length).toBeGreaterThanOrEqual(8);
    expect(correlations[sessions.length >> 1]).toBeGreaterThanOrEqual(0.9);
    expect(points.filter(({ state, point }) => state === UNITED_STATES && point <= 0)).toEqual([]);
  },
);
