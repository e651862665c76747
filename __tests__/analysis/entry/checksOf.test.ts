import { checksOf } from "../../../analysis/entry/checksOf";
import type { EntryFacts } from "../../../analysis/entry/EntryFacts";
import { EMPTY_ENTRY } from "../../../analysis/entry/readEntryText";
import type { RollCallEntry } from "../../../formats/entry/RollCallEntry";
import { day, id } from "../../release/tinyContent";
import { entryOf, iso, reader } from "./entering";

const NO_FACTS: EntryFacts = { release: 1, members: [], before: null, given: {}, same: [] };

const checks = (entry: Partial<RollCallEntry>, facts?: Partial<EntryFacts>, target?: string) =>
  checksOf(entryOf(entry), reader(EMPTY_ENTRY, undefined), facts && { ...NO_FACTS, ...facts }, target);

const official = (inFavour: number, against: number, abstaining: number) => ({ inFavour, against, abstaining, nonVoting: null });
const choices = { FRA: "in_favour", PER: "in_favour", CHN: "against" } as RollCallEntry["choices"];
const members = ["CHN", "FRA", "PER"].map((code) => ({ state: iso(code), name: code }));
const text = { id: id("a-hrc-res-16-8"), symbol: "A/HRC/RES/16/8", title: "T", body: "HRC", date: day("2011-03-24") } as const;

describe("numbers", () => {
  it("that add up are not spoken of", () => {
    expect(checks({ choices, official: official(2, 1, 0), outcome: "adopted" })).toEqual([]);
  });

  it("that do not are both named, a choice each", () => {
    expect(checks({ choices, official: official(3, 1, 1) })).toEqual([
      { kind: "tally", choice: "in_favour", counted: 2, announced: 3 },
      { kind: "tally", choice: "abstaining", counted: 0, announced: 1 },
    ]);
  });

  it("are not compared before there is a choice", () => expect(checks({ official: official(30, 6, 11) })).toEqual([]));

  it("that speak against the outcome are told, a tie being no adoption", () => {
    expect(checks({ official: official(55, 85, 20), outcome: "adopted" })).toEqual([
      { kind: "against-outcome", inFavour: 55, against: 85 },
    ]);
    expect(checks({ official: official(5, 5, 0), outcome: "adopted" })).toHaveLength(1);
    expect(checks({ official: official(5, 5, 0), outcome: "rejected" })).toEqual([]);
  });
});

describe("membership", () => {
  it("names who was no member that day and who of the members has no choice", () => {
    const others = { FRA: "in_favour", CHN: "against", NOR: "in_favour" } as RollCallEntry["choices"];
    expect(checks({ choices: others }, { members })).toEqual([
      { kind: "no-member", states: ["NOR"] },
      { kind: "without-choice", states: ["PER"], members: 3 },
    ]);
  });

  it("says that it knows no members of the day rather than nothing", () => {
    expect(checks({ choices, body: "HRC", date: "2005-01-01" }, {})).toEqual([{ kind: "members-unknown" }]);
  });
});

describe("a state in two lists", () => {
  const text = "In favour: France, Peru\nAgainst: China, Peru\nAdopted by 2 votes to 1, with no abstentions.";
  const read = reader(entryOf({ text }), undefined);
  const kinds = (own: RollCallEntry["choices"]) =>
    checksOf(entryOf({ text, choices: own }), read, undefined).map(({ kind }) => kind);

  it("is told until somebody says which", () => {
    expect(kinds({ FRA: "in_favour", CHN: "against" } as RollCallEntry["choices"])).toContain("two-lists");
    expect(kinds(choices)).not.toContain("two-lists");
  });
});

describe("the text before", () => {
  const before = { ...text, choices: { FRA: "in_favour", PER: "abstaining", CHN: "in_favour" } as RollCallEntry["choices"] };
  const given = { [iso("CHN")]: { in_favour: 3, abstaining: 1 }, [iso("PER")]: { in_favour: 1, abstaining: 4 } };

  it("shows who switched, and marks a choice that the state never made on the subject", () => {
    expect(checks({ choices }, { before, given })).toEqual([
      { kind: "improbable", states: [{ state: "CHN", to: "against", never: { in_favour: 3, abstaining: 1 } }] },
      {
        kind: "switched",
        since: before,
        switches: [
          { state: "PER", from: "abstaining", to: "in_favour", never: undefined },
          { state: "CHN", from: "in_favour", to: "against", never: { in_favour: 3, abstaining: 1 } },
        ],
      },
    ]);
  });

  it("does not call a choice improbable after one vote, nor taking no part after many", () => {
    expect(checks({ choices }, { given: { [iso("CHN")]: { in_favour: 1, non_voting: 5 } } })).toEqual([]);
    const absent = { CHN: "non_voting" } as RollCallEntry["choices"];
    expect(checks({ choices: absent }, { given })).toEqual([]);
  });
});

describe("a symbol that is in the release", () => {
  it("is told", () => expect(checks({}, { same: [text] })).toEqual([{ kind: "known", text }]));

  it("is not told of the vote that is being corrected", () => {
    expect(checks({}, { same: [text] }, "a-hrc-res-16-8")).toEqual([]);
  });
});
