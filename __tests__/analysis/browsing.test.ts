import { choicesByYear } from "../../analysis/choicesByYear";
import { cohesionOf } from "../../analysis/cohesionOf";
import { consensusByYear } from "../../analysis/consensusByYear";
import { consensusMoves } from "../../analysis/consensusMoves";
import { leavers } from "../../analysis/leavers";
import { stoodAlone } from "../../analysis/stoodAlone";
import type { RollCall } from "../../release/RollCall";
import { day, iso } from "../release/tinyContent";
import { seeded } from "./seededRelease";
import { smallRelease } from "./smallRelease";

const on = (date: string, rest: Partial<RollCall> = {}): Partial<RollCall> => ({ date: day(date), ...rest });
const rowsOf = (release: { readonly rollCalls: readonly unknown[] }) => [...release.rollCalls.keys()];

describe("choicesByYear", () => {
  it("counts a state's choices in each year, and keeps a year without any as a gap", () => {
    const release = smallRelease([
      ["a", { CUB: "against", USA: "in_favour" }, on("2010-03-01")],
      ["b", { CUB: "abstaining", USA: "in_favour" }, on("2010-04-01")],
      ["c", { USA: "in_favour" }, on("2011-03-01")],
      ["d", { CUB: "non_voting", USA: "in_favour" }, on("2012-03-01")],
    ]);
    const short = choicesByYear(release, iso("CUB"), rowsOf(release)).map(({ year, times, rollCalls }) => [
      year,
      rollCalls,
      Object.values(times),
    ]);
    expect(short).toEqual([
      ["2010", 2, [0, 1, 1, 0]],
      ["2011", 0, [0, 0, 0, 0]],
      ["2012", 1, [0, 0, 0, 1]],
    ]);
  });

  it("counts as many votes as the state has in the seed", () => {
    const years = choicesByYear(seeded, iso("JPN"), rowsOf(seeded));
    const place = seeded.stateIndex.get(iso("JPN")) ?? -1;
    const votes = rowsOf(seeded).filter((row) => seeded.choices.choiceOf(row, place) !== undefined).length;
    expect(years.reduce((sum, { rollCalls }) => sum + rollCalls, 0)).toBe(votes);
  });
});

describe("stoodAlone", () => {
  const release = smallRelease([
    ["a", { CUB: "against", USA: "in_favour", JPN: "in_favour" }],
    ["b", { CUB: "against", USA: "against", JPN: "in_favour" }],
    ["c", { CUB: "non_voting", USA: "in_favour", JPN: "in_favour" }],
    ["d", { CUB: "against", USA: "in_favour" }],
  ]);
  const ids = (code: string) => stoodAlone(release, iso(code), rowsOf(release)).map((row) => release.rollCalls[row]?.id);

  it("finds where nobody else chose so, not where it stayed away or where only two cast a vote", () => {
    expect([ids("CUB"), ids("JPN"), ids("USA")]).toEqual([["a"], ["b"], []]);
  });
});

describe("consensusByYear", () => {
  it("counts adopted texts of one body by how they were adopted, and neither amendments nor what was rejected", () => {
    const of = (date: string, mode: RollCall["mode"], rest: Partial<RollCall> = {}) =>
      on(date, { body: "HRC", mode, outcome: "adopted", kind: "adoption", ...rest });
    const release = smallRelease([
      ["a", { USA: "in_favour" }, of("2014-03-01", "recorded_vote")],
      ["b", {}, of("2014-03-02", "without_a_vote")],
      ["c", {}, of("2014-03-03", "without_a_vote")],
      ["d", {}, of("2015-03-03", "non_recorded_vote")],
      ["e", { USA: "in_favour" }, of("2015-03-04", "recorded_vote", { kind: "amendment" })],
      ["f", { USA: "against" }, of("2015-03-05", "recorded_vote", { outcome: "rejected" })],
      ["g", { USA: "in_favour" }, of("2015-03-06", "recorded_vote", { body: "GA" })],
    ]);
    expect(consensusByYear(release, "HRC")).toEqual([
      { year: "2014", recordedVote: 1, withoutAVote: 2, otherVote: 0 },
      { year: "2015", recordedVote: 0, withoutAVote: 0, otherVote: 1 },
    ]);
  });
});

describe("consensusMoves", () => {
  it("finds that the Council's texts on the DPRK went to consensus in 2012, back to votes in 2014 and to consensus again in 2016", () => {
    const dprk = consensusMoves(seeded).find(({ subject, body }) => subject === "PRK" && body === "HRC");
    expect(dprk?.moves.map(({ row, to }) => [seeded.rollCalls[row]?.date.slice(0, 4), to])).toEqual([
      ["2012", "without_a_vote"],
      ["2014", "recorded_vote"],
      ["2016", "without_a_vote"],
    ]);
  });
});

describe("leavers", () => {
  const member = (state: string, from: string | null = null) => ({
    ...{ state: iso(state), from: from === null ? null : day(from), to: null },
    ...({ source: "", confidence: "high", note: null } as const),
  });
  const grouping = { slug: "g", name: "G", source: "", members: [member("AAA"), member("BBB"), member("CCC", "2012-01-01")] };
  const many = Array.from(
    { length: 20 },
    (_, i) =>
      [
        `m-${i}`,
        { AAA: "in_favour", BBB: "in_favour", CCC: i < 5 ? "against" : "in_favour", DDD: "against" },
        on("2013-01-01"),
      ] as const,
  );

  it("gives the share of a member's votes that were not the choice of most, ranked where there are 20", () => {
    const release = smallRelease(many);
    const found = leavers(release, grouping, cohesionOf(release, grouping, rowsOf(release)));
    expect(found).toEqual([
      { state: "CCC", share: 0.25, n: 20, rank: 1 },
      { state: "AAA", share: 0, n: 20, rank: 2 },
      { state: "BBB", share: 0, n: 20, rank: 2 },
    ]);
  });

  it("leaves out roll calls without a largest choice, and who was no member that day", () => {
    const release = smallRelease([
      ["tie", { AAA: "in_favour", BBB: "against" }, on("2013-01-01")],
      ["before", { AAA: "in_favour", BBB: "in_favour", CCC: "against" }, on("2011-01-01")],
    ]);
    const found = leavers(release, grouping, cohesionOf(release, grouping, rowsOf(release)));
    expect(found.map(({ state, n, rank }) => [state, n, rank])).toEqual([
      ["AAA", 1, undefined],
      ["BBB", 1, undefined],
    ]);
  });
});
