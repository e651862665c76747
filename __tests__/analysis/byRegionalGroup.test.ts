import { byRegionalGroup } from "../../analysis/byRegionalGroup";
import { regionalGroupOn } from "../../analysis/regionalGroupOn";
import type { BodyMembership } from "../../release/BodyMembership";
import type { Grouping } from "../../release/Grouping";
import type { RegionalGroup } from "../../release/RegionalGroup";
import { day, id, iso } from "../release/tinyContent";
import { seeded } from "./seededRelease";
import { smallRelease } from "./smallRelease";

function group(
  slug: RegionalGroup,
  ...spans: readonly (readonly [code: string, from: string | null, to: string | null])[]
): Grouping {
  const members = spans.map(([code, from, to]) => ({
    state: iso(code),
    from: from === null ? null : day(from),
    to: to === null ? null : day(to),
    source: "list",
    confidence: "high" as const,
    note: null,
  }));
  return { slug, name: slug, source: "list", members };
}

describe("byRegionalGroup", () => {
  it("finds 6, 6, 5, 6 and 7 in favour of A/HRC/RES/25/25, in the fixed order and without a row for no group", () => {
    const tallies = byRegionalGroup(seeded, seeded.rollCallIndex.get(id("a-hrc-res-25-25")) ?? -1);
    expect(
      tallies.map(({ group: slug, tally }) => [slug, tally.inFavour, tally.against, tally.abstaining, tally.members]),
    ).toEqual([
      ["african", 6, 0, 7, 13],
      ["asia-pacific", 6, 3, 4, 13],
      ["eastern-european", 5, 1, 0, 6],
      ["latin-american-and-caribbean", 6, 2, 0, 8],
      ["western-european-and-others", 7, 0, 0, 7],
    ]);
  });

  it("has all five groups where just one of them voted, and no group where it has members", () => {
    const release = smallRelease([["a-vote", { KEN: "in_favour", KIR: "against" }]], {
      groupings: [group("african", ["KEN", null, null])],
    });
    expect(byRegionalGroup(release, 0).map(({ group: slug, tally }) => [slug, tally.members])).toEqual([
      ["african", 1],
      ["asia-pacific", 0],
      ["eastern-european", 0],
      ["latin-american-and-caribbean", 0],
      ["western-european-and-others", 0],
      ["none", 1],
    ]);
  });

  it("is empty where the choices are not known", () => {
    expect(byRegionalGroup(smallRelease([["a-vote", {}]]), 0)).toEqual([]);
  });
});

describe("regionalGroupOn", () => {
  const groupings = [
    group("asia-pacific", ["ISR", "1963-12-17", "2000-05-27"]),
    group("western-european-and-others", ["ISR", "2000-05-28", null]),
  ];
  const release = smallRelease([["a-vote", { ISR: "in_favour" }]], { groupings });
  const on = (date: string) => regionalGroupOn(release, iso("ISR"), day(date));

  it("follows a state from one group to another, to the day", () => {
    expect([on("2000-05-27"), on("2000-05-28")]).toEqual(["asia-pacific", "western-european-and-others"]);
  });

  it("takes the later group within the month of the change", () => {
    expect([on("2000-04"), on("2000-05"), on("2000")]).toEqual([
      "asia-pacific",
      "western-european-and-others",
      "western-european-and-others",
    ]);
  });

  it("is none before the first", () => {
    expect(on("1950-01-01")).toBe("none");
  });

  it("goes by the group that a member of the Council was elected from, in the Council", () => {
    const term: BodyMembership = {
      body: "HRC",
      state: iso("ISR"),
      from: day("1999-01-01"),
      to: day("2001-12-31"),
      regionalGroup: "eastern-european",
      confidence: "high",
      note: null,
      source: "list",
    };
    const elected = smallRelease([["a-vote", { ISR: "in_favour" }]], { groupings, bodyMemberships: [term] });
    const inBody = (body: "HRC" | "GA", date: string) => regionalGroupOn(elected, iso("ISR"), day(date), body);
    expect([inBody("HRC", "2000-06-01"), inBody("HRC", "2002-01-01"), inBody("GA", "2000-06-01")]).toEqual([
      "eastern-european",
      "western-european-and-others",
      "western-european-and-others",
    ]);
  });
});
