import { agreementBasis, agreementWithUs } from "../../analysis/agreementWithUs";
import { readingOf } from "../../analysis/readingOf";
import { specificationCurve } from "../../analysis/specificationCurve";
import { testClaim } from "../../analysis/testClaim";
import { decodeReading } from "../../release/reading/decodeReading";
import { encodeReading } from "../../release/reading/encodeReading";
import { day } from "../release/tinyContent";
import { seeded } from "./seededRelease";
import { smallRelease } from "./smallRelease";

describe("a reading copy of the seed's release", () => {
  const release = seeded;
  const reading = decodeReading(encodeReading(readingOf(release)));
  const [claim] = [...release.claims.values()];
  if (!claim) throw new Error("The seed has a claim.");

  it("gives every test of every text on a country, under every definition, as the whole release does", () => {
    for (const { id } of release.rollCalls.filter(({ subject }) => subject !== null))
      for (const { slug, name } of release.definitions.values()) {
        const bloc = { kind: "definition", slug, name } as const;
        expect(testClaim(reading, id, bloc)).toEqual(testClaim(release, id, bloc));
      }
  });

  it("gives the same specification curve", () => {
    expect(specificationCurve(reading, claim)).toEqual(specificationCurve(release, claim));
  });
});

const assembly = { body: "GA", date: day("2013-12-18") } as const;
const figure = (date: string, state: string, sharedRollCalls: number) => ({
  date: day(date),
  state: state as never,
  sharedRollCalls,
  agreement: 0.5,
});

describe("readingOf", () => {
  it("leaves out what has neither choices nor a country as its subject", () => {
    const release = smallRelease([
      ["a-vote", { USA: "in_favour" }],
      ["on-a-country", {}, { subject: "PRK" as never, mode: "without_a_vote" }],
      ["on-no-country", {}, { subject: null, mode: "without_a_vote" }],
    ]);
    expect(
      readingOf(release)
        .rollCalls.map(({ id }) => id)
        .sort(),
    ).toEqual(["a-vote", "on-a-country"]);
  });

  it("keeps a topic of 20 votes and leaves out one of 19", () => {
    const of = (topic: string, many: number) =>
      Array.from({ length: many }, (_, i) => [`${topic}-${i}`, { USA: "in_favour" }, { topics: [topic] }] as const);
    const topics = readingOf(smallRelease([...of("many", 20), ...of("few", 19)])).rollCalls.flatMap(
      (rollCall) => rollCall.topics,
    );
    expect([topics.length, new Set(topics)]).toEqual([20, new Set(["many"])]);
  });

  it("keeps the figures in force on a roll call's day, and of others what the choice of the basis goes by", () => {
    const release = smallRelease([["a-vote", { USA: "in_favour" }, { ...assembly, date: day("2014-03-28") }]], {
      usAgreement: [
        figure("2010-01-01", "USA", 9),
        figure("2010-01-01", "KOR", 8),
        figure("2014-01-01", "USA", 7),
        figure("2014-01-01", "KOR", 6),
      ],
    });
    const reading = readingOf(release);
    expect(reading.usAgreement.map(({ date, state }) => `${date} ${state}`)).toEqual([
      "2010-01-01 USA",
      "2014-01-01 KOR",
      "2014-01-01 USA",
    ]);
    const date = day("2014-03-28");
    expect([agreementBasis(reading, date), agreementWithUs(reading, date)]).toEqual([
      agreementBasis(release, date),
      agreementWithUs(release, date),
    ]);
  });
});
