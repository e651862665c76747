import fc from "fast-check";
import { GRADES } from "../../analysis/Grade";
import type { Count } from "../../analysis/ClaimTest";
import { testClaim } from "../../analysis/testClaim";
import { CHOICES, type Choice } from "../../formats/words/Choice";
import type { Iso3 } from "../../formats/words/Iso3";
import { buildRelease } from "../../release/buildRelease";
import { choicesOf, day, id, iso, rollCallOf, stateOf } from "../release/tinyContent";
import { INFO } from "./seededRelease";

const CODES = ["USA", ...Array.from({ length: 69 }, (_, i) => `S${String.fromCharCode(65 + Math.floor(i / 26), 65 + (i % 26))}`)];

/** A vote of up to 70 states, which spans three words of bits, each with or without a figure of agreement with the United States. */
const anyVote = fc.record({
  choices: fc.dictionary(fc.constantFrom(...CODES), fc.constantFrom(...CHOICES), {
    minKeys: 1,
    maxKeys: 70,
    noNullPrototype: true,
  }),
  agreement: fc.dictionary(fc.constantFrom(...CODES), fc.constantFrom(0, 0.25, 0.5, 0.75), { noNullPrototype: true }),
  bloc: fc.uniqueArray(fc.constantFrom(...CODES)),
});

function releaseOf(choices: Record<string, Choice>, agreement: Record<string, number>) {
  const usAgreement = Object.entries(agreement).map(([code, share]) => ({
    date: day("2014-03-28"),
    state: iso(code),
    sharedRollCalls: 10,
    agreement: share,
  }));
  const none = { bodyMemberships: [], groupings: [], definitions: [], claims: [] };
  const rollCalls = [{ rollCall: rollCallOf("a-vote"), choices: choicesOf(choices) }];
  return buildRelease({ ...none, states: CODES.map((code) => stateOf(code)), usAgreement, rollCalls }, INFO);
}

function countWith(choices: Record<string, Choice>, agreement: Record<string, number>, states: readonly string[]): Count {
  const { count } = testClaim(releaseOf(choices, agreement), id("a-vote"), { kind: "states", states: states.map(iso) });
  if (!count) throw new Error("the choices are known");
  return count;
}

function check<T>(values: fc.Arbitrary<T>, law: (value: T) => void): void {
  fc.assert(fc.property(values, law), { seed: 2525, numRuns: 300 });
}

describe("the test of a claim", () => {
  it("loses nobody: inside and outside together are all members, choice by choice", () => {
    check(anyVote, ({ choices, agreement, bloc }) => {
      const { tally, inside, outside } = countWith(choices, agreement, bloc);
      const together = Object.fromEntries(
        (Object.keys(tally) as (keyof typeof tally)[]).map((of) => [of, inside[of] + outside[of]]),
      );
      expect(together).toEqual(tally);
      expect([...inside.states, ...outside.states].toSorted()).toEqual(Object.keys(choices).toSorted());
    });
  });

  it("counts what the choices are, one by one", () => {
    check(anyVote, ({ choices, agreement, bloc }) => {
      const outside = Object.entries(choices).filter(([code]) => !bloc.includes(code));
      const count = (choice: Choice) => outside.filter(([, made]) => made === choice).length;
      expect(countWith(choices, agreement, bloc).outside).toEqual({
        inFavour: count("in_favour"),
        against: count("against"),
        abstaining: count("abstaining"),
        nonVoting: count("non_voting"),
        members: outside.length,
        states: outside.map(([code]) => code).toSorted(),
      });
    });
  });

  it("never finds more support outside a larger bloc", () => {
    check(fc.tuple(anyVote, fc.constantFrom(...CODES)), ([{ choices, agreement, bloc }, another]) => {
      const smaller = countWith(choices, agreement, bloc).measures.outsideSupport;
      expect(countWith(choices, agreement, [...bloc, another]).measures.outsideSupport).toBeLessThanOrEqual(smaller);
    });
  });

  it("gives a grade only where all before it hold", () => {
    check(anyVote, ({ choices, agreement, bloc }) => {
      const release = releaseOf(choices, agreement);
      const { count, grade } = testClaim(release, id("a-vote"), { kind: "states", states: bloc.map(iso) });
      const { outsideSupport = 0, outsideShare = 0, adoptedWithoutBloc } = count?.measures ?? {};
      const holds = [true, outsideSupport >= 1, outsideShare >= 1 / 3, outsideShare > 1 / 2, adoptedWithoutBloc === true];
      const reached = holds.indexOf(false) === -1 ? holds.length : holds.indexOf(false);
      expect(grade).toBe(count?.tally.inFavour === 0 ? undefined : GRADES[reached - 1]);
    });
  });

  it("finds the breaking point that trying every number finds", () => {
    check(anyVote, ({ choices, agreement, bloc }) => {
      const { measures, tally } = countWith(choices, agreement, bloc);
      const { order, half, majority } = measures.breakingPoint;
      const outside = order.map((_, hostile) => tallyWithout(choices, order.slice(0, hostile)));
      outside.push(tallyWithout(choices, order));
      const first = (fails: (of: { inFavour: number; against: number }) => boolean) => {
        const found = outside.findIndex(fails);
        return found === -1 ? undefined : found;
      };
      expect({ half, majority }).toEqual({
        half: first((of) => tally.inFavour > 0 && of.inFavour / tally.inFavour < 1 / 2),
        majority: first((of) => of.inFavour <= of.against),
      });
    });
  });

  it("orders the members by agreement: the United States first, ties by code, those without a figure last", () => {
    check(anyVote, ({ choices, agreement, bloc }) => {
      const rank = (code: string) => (code === "USA" ? 9 : (agreement[code] ?? -1));
      const expected = Object.keys(choices).toSorted((a, b) => rank(b) - rank(a) || (a < b ? -1 : 1));
      expect(countWith(choices, agreement, bloc).measures.breakingPoint.order).toEqual(expected);
    });
  });
});

function tallyWithout(choices: Record<string, Choice>, hostile: readonly Iso3[]) {
  const left = Object.entries(choices).filter(([code]) => !hostile.includes(iso(code)));
  const count = (choice: Choice) => left.filter(([, made]) => made === choice).length;
  return { inFavour: count("in_favour"), against: count("against") };
}
