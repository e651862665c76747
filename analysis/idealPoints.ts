import type { Body } from "../formats/words/Body";
import { CHOICES } from "../formats/words/Choice";
import type { Iso3 } from "../formats/words/Iso3";
import type { Release } from "../release/Release";
import { agreementWithUs } from "./agreementWithUs";
import type { ChoiceTable, Scaled } from "./idealPoints/Scaled";
import { scaleChoices } from "./idealPoints/scaleChoices";
import { UNITED_STATES } from "./unitedStates";

/** A state's place among the states of one session of one body. */
export interface IdealPoint {
  readonly session: string;
  readonly body: Body;
  readonly state: Iso3;
  /** In standard deviations; comparable within its session only. The United States, or who agrees with it, is on the positive side. */
  readonly point: number;
  readonly standardError: number;
  /** The roll calls that it rests on: those of the session on which not all chose the same, and the state was in favour, abstaining or against. At least 1. */
  readonly n: number;
  /** What says which side is positive. */
  readonly orientation: "united_states" | "agreement";
}

/** Sessions of fewer roll calls on which not all chose the same are left out. */
const FEWEST_ROLL_CALLS = 10;
/** Fewer states whose agreement with the United States is known do not say which side is which. */
const FEWEST_KNOWN = 5;

/**
 * The ideal points of every session of every body of which enough is known, in the order of their first roll calls, within one by code. Derived from a release, no part of it.
 * The three choices are an order (against, abstaining, in favour), as in M. A. Bailey, A. Strezhnev and E. Voeten, "Estimating dynamic state preferences from United Nations
 * voting data", Journal of Conflict Resolution 61 (2017), 430–456; unlike there each session stands for itself. For the estimation see `scaleChoices`.
 * Where the United States has no choice in a session, the side of those who agreed with it before (`agreementWithUs` on the session's first day) is positive;
 * where that is not known of enough states either, the session is left out.
 */
export function idealPoints(release: Release): readonly IdealPoint[] {
  return sessionsOf(release).flatMap((session) => pointsOf(release, session));
}

interface Session {
  readonly body: Body;
  readonly session: string;
  readonly rows: readonly number[];
}

function sessionsOf({ rollCalls }: Release): readonly Session[] {
  const byBody = new Map<Body, Map<string, number[]>>();
  const found: Session[] = [];
  rollCalls.forEach(({ body, session }, row) => {
    const sessions = byBody.get(body) ?? new Map<string, number[]>();
    byBody.set(body, sessions);
    const rows = sessions.get(session) ?? [];
    if (rows.length === 0) found.push({ body, session, rows });
    sessions.set(session, rows);
    rows.push(row);
  });
  return found;
}

function pointsOf(release: Release, { body, session, rows }: Session): readonly IdealPoint[] {
  const table = tableOf(release, rows);
  if (table.rows.length < FEWEST_ROLL_CALLS) return [];
  const counts = release.states.map((_, state) => table.rows.filter((row) => (row[state] ?? -1) >= 0).length);
  const scaled = scaleChoices(table);
  const side = sideOf(release, rows, scaled, counts);
  if (!side) return [];
  return release.states.flatMap(({ iso3: state }, place) => {
    const [own, n = 0] = [scaled[place], counts[place]];
    if (!own || n === 0) return [];
    return [
      { session, body, state, point: own.point * side.sign, standardError: own.standardError, n, orientation: side.orientation },
    ];
  });
}

/** Each choice's place in the order of against, abstaining, in favour. */
const ORDER = [2, 0, 1, -1];

/** Only the roll calls on which not all chose the same. */
function tableOf({ choices, states }: Release, rows: readonly number[]): ChoiceTable {
  const all = rows.map((row) =>
    Int8Array.from(states, (_, state) => {
      const choice = choices.choiceOf(row, state);
      return choice === undefined ? -1 : (ORDER[CHOICES.indexOf(choice)] ?? -1);
    }),
  );
  return { states: states.length, rows: all.filter((row) => [0, 1, 2].filter((choice) => row.includes(choice)).length > 1) };
}

interface Side {
  readonly sign: 1 | -1;
  readonly orientation: IdealPoint["orientation"];
}

function sideOf(
  release: Release,
  rows: readonly number[],
  scaled: readonly Scaled[],
  counts: readonly number[],
): Side | undefined {
  const place = release.stateIndex.get(UNITED_STATES);
  const own = place === undefined || counts[place] === 0 ? undefined : scaled[place];
  if (own) return { sign: own.point < 0 ? -1 : 1, orientation: "united_states" };
  const first = release.rollCalls[rows[0] ?? -1];
  const known = first ? agreementWithUs(release, first.date) : new Map<Iso3, { readonly agreement: number }>();
  const pairs = release.states.flatMap(({ iso3 }, state) => {
    const [agreement, point] = [known.get(iso3)?.agreement, scaled[state]?.point];
    return agreement === undefined || point === undefined || counts[state] === 0 ? [] : [{ agreement, point }];
  });
  const together = covariance(pairs);
  if (pairs.length < FEWEST_KNOWN || together === 0) return undefined;
  return { sign: together < 0 ? -1 : 1, orientation: "agreement" };
}

/** But for a factor. */
function covariance(pairs: readonly { readonly agreement: number; readonly point: number }[]): number {
  const mean = pairs.reduce((sum, { agreement }) => sum + agreement, 0) / Math.max(1, pairs.length);
  return pairs.reduce((sum, { agreement, point }) => sum + (agreement - mean) * point, 0);
}
