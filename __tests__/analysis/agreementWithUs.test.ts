import { agreementBasis, agreementWithUs } from "../../analysis/agreementWithUs";
import { blocOn } from "../../analysis/blocOn";
import type { RollCall } from "../../release/RollCall";
import { day, iso } from "../release/tinyContent";
import { seeded } from "./seededRelease";
import { smallRelease } from "./smallRelease";

const assembly = (date: string): Partial<RollCall> => ({ body: "GA", date: day(date) });
const figure = (date: string, code: string, sharedRollCalls: number, agreement: number) => ({
  date: day(date),
  state: iso(code),
  sharedRollCalls,
  agreement,
});

/** Four roll calls of the Assembly within the five years, one before, one on the day, and one of the Council. */
const ROLL_CALLS = [
  ["before", { USA: "in_favour", KOR: "against" }, assembly("2009-03-27")],
  ["first-day", { USA: "in_favour", KOR: "in_favour", CUB: "against", PER: "abstaining" }, assembly("2009-03-28")],
  ["second", { USA: "abstaining", KOR: "in_favour", CUB: "against", PER: "abstaining" }, assembly("2011-12-01")],
  ["us-not-voting", { USA: "non_voting", KOR: "in_favour", CUB: "against" }, assembly("2012-12-01")],
  ["last", { USA: "against", KOR: "against", CUB: "in_favour", PER: "non_voting" }, assembly("2014-03-27")],
  ["on-the-day", { USA: "in_favour", KOR: "against" }, assembly("2014-03-28")],
  ["council", { USA: "in_favour", KOR: "against" }, { body: "HRC", date: day("2013-03-21") }],
] as const;

const DAY = day("2014-03-28");

describe("agreementWithUs, from the release's own roll calls", () => {
  const release = smallRelease(ROLL_CALLS);

  it("counts 1 for the same choice, ½ where just one abstains and 0 for the opposite, over the five years before", () => {
    expect(Object.fromEntries(agreementWithUs(release, DAY))).toEqual({
      USA: { agreement: 1, shared: 3 },
      KOR: { agreement: 2.5 / 3, shared: 3 },
      CUB: { agreement: 0.5 / 3, shared: 3 },
      PER: { agreement: 1.5 / 2, shared: 2 },
    });
  });

  it("says how many roll calls it rests on", () => {
    expect(agreementBasis(release, DAY)).toEqual({ kind: "roll_calls", rollCalls: 3 });
  });

  it("knows of none where there were no roll calls", () => {
    expect([agreementWithUs(release, day("1950")).size, agreementBasis(release, day("1950"))]).toEqual([
      0,
      { kind: "roll_calls", rollCalls: 0 },
    ]);
  });

  it("counts a roll call dated to the month of the first day, not one dated to the month of the last", () => {
    const months = smallRelease([
      ["first-month", { USA: "in_favour" }, assembly("2009-03")],
      ["last-month", { USA: "in_favour" }, assembly("2014-03")],
    ]);
    expect(agreementBasis(months, DAY)).toEqual({ kind: "roll_calls", rollCalls: 1 });
  });
});

describe("agreementWithUs, where there are published figures", () => {
  it("takes the figures where they were made from more roll calls than the release has", () => {
    const release = smallRelease(ROLL_CALLS, {
      usAgreement: [figure("2014-03-28", "USA", 4, 1), figure("2014-03-28", "KOR", 4, 0.6)],
    });
    expect([agreementWithUs(release, DAY).get(iso("KOR")), agreementBasis(release, DAY)]).toEqual([
      { agreement: 0.6, shared: 4 },
      { kind: "figures", date: "2014-03-28", rollCalls: 4 },
    ]);
  });

  it("counts for itself where the release has as many", () => {
    const release = smallRelease(ROLL_CALLS, {
      usAgreement: [figure("2014-03-28", "USA", 3, 1), figure("2014-03-28", "KOR", 3, 0.6)],
    });
    expect(agreementBasis(release, DAY)).toEqual({ kind: "roll_calls", rollCalls: 3 });
  });

  it.each([
    [10, "roll_calls"],
    [11, "figures"],
  ])("has enough with 9 of %i roll calls: %s", (made, kind) => {
    const nine = Array.from({ length: 9 }, (_, i) => [`vote-${i}`, { USA: "in_favour" }, assembly("2013-12-18")] as const);
    const release = smallRelease(nine, { usAgreement: [figure("2014-03-28", "USA", made, 1)] });
    expect(agreementBasis(release, DAY).kind).toBe(kind);
  });

  it("takes the last figures before a date that has none, and says of when they are", () => {
    const release = smallRelease([["a-vote", { USA: "in_favour" }]], {
      usAgreement: [figure("2010-01-01", "USA", 9, 1), figure("2018-07-06", "USA", 9, 1), figure("2026-01-01", "USA", 9, 1)],
    });
    expect(agreementBasis(release, day("2024-04-04"))).toEqual({ kind: "figures", date: "2018-07-06", rollCalls: 9 });
  });

  it("leaves out a state without a shared roll call", () => {
    const release = smallRelease([["a-vote", { USA: "in_favour" }]], {
      usAgreement: [figure("2014-03-28", "USA", 9, 1), figure("2014-03-28", "KIR", 0, 0)],
    });
    expect([...agreementWithUs(release, DAY).keys()]).toEqual(["USA"]);
  });
});

describe("blocOn", () => {
  const rule = { slug: "d", name: "D", figureName: "D", rule: "", source: "", note: null };
  const members = [
    { state: iso("FRA"), from: day("1990-01-01"), to: null, source: "", confidence: "high" as const, note: null },
    { state: iso("GBR"), from: day("1990-01-01"), to: day("2020-01-31"), source: "", confidence: "high" as const, note: null },
  ];
  const release = smallRelease(ROLL_CALLS, { groupings: [{ slug: "eu", name: "EU", source: "", members }] });
  const bloc = (terms: Parameters<typeof blocOn>[1]["terms"], date: string) =>
    [...blocOn(release, { ...rule, terms }, day(date))].toSorted();

  it("takes a grouping's members of the day", () => {
    const terms = [{ kind: "grouping", grouping: "eu", ever: false }] as const;
    expect([bloc(terms, "2020-01-31"), bloc(terms, "2020-02-01"), bloc(terms, "2020-01")]).toEqual([
      ["FRA", "GBR"],
      ["FRA"],
      ["FRA", "GBR"],
    ]);
  });

  it("takes all that ever were members where the rule says so", () => {
    expect(bloc([{ kind: "grouping", grouping: "eu", ever: true }], "1950")).toEqual(["FRA", "GBR"]);
  });

  it("takes states by name, and each once", () => {
    const terms = [
      { kind: "state", state: iso("JPN") },
      { kind: "state", state: iso("FRA") },
      { kind: "grouping", grouping: "eu", ever: false },
    ] as const;
    expect(bloc(terms, "2024-04-04")).toEqual(["FRA", "JPN"]);
  });

  it("takes those that agree with the United States at least so much, itself among them", () => {
    expect([
      bloc([{ kind: "us_agreement", atLeast: 0.75 }], "2014-03-28"),
      bloc([{ kind: "us_agreement", atLeast: 0.75 }], "1950"),
    ]).toEqual([["KOR", "PER", "USA"], ["USA"]]);
  });

  it("counts the Command's sending states whatever the date of the vote", () => {
    const definition = seeded.definitions.get("unc-sending-states");
    expect(definition && blocOn(seeded, definition, day("2014-03-28")).has(iso("ETH"))).toBe(true);
  });
});
