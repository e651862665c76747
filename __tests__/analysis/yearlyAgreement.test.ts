import fc from "fast-check";
import { computedAgreement } from "../../analysis/computedAgreement";
import { agreementWithin, yearlyAgreement } from "../../analysis/yearlyAgreement";
import { CHOICES } from "../../formats/words/Choice";
import { day, iso } from "../release/tinyContent";
import { smallRelease } from "./smallRelease";

const SEED = 1946;

describe("the agreement of every state with one over years", () => {
  it(`is for every span of years what counting its roll calls gives (seed ${SEED})`, () => {
    const votes = fc.array(
      fc.record({
        year: fc.integer({ min: 1990, max: 1996 }),
        choices: fc.array(fc.constantFrom(...CHOICES), { minLength: 4, maxLength: 4 }),
      }),
      { minLength: 1, maxLength: 30 },
    );
    const anySpan = fc.tuple(fc.integer({ min: 1988, max: 1998 }), fc.integer({ min: 1988, max: 1998 }));
    fc.assert(
      fc.property(votes, anySpan, (all, [first, last]) => {
        const codes = ["AAA", "BBB", "CCC", "DDD"];
        const release = smallRelease(
          all.map(({ year, choices }, i) => {
            const of = Object.fromEntries(codes.map((code, place) => [code, choices[place] ?? "non_voting"] as const));
            return [`r${i}`, of, { date: day(`${year}-05-01`) }] as const;
          }),
        );
        const rows = [...release.rollCalls.keys()];
        const within = rows.filter((row) => {
          const year = Number(release.rollCalls[row]?.date.slice(0, 4));
          return year >= first && year <= last;
        });
        const yearly = yearlyAgreement(release, iso("AAA"), rows);
        expect(agreementWithin(release, yearly, { first, last })).toEqual(computedAgreement(release, iso("AAA"), within));
      }),
      { seed: SEED, numRuns: 200 },
    );
  });
});
