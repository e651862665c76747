import { layoutMap } from "../../../figures/map/layoutMap";
import { mapFinding } from "../../../figures/map/mapFinding";
import type { MapMember, MapNumbers } from "../../../figures/map/MapNumbers";
import type { CalendarDate } from "../../../formats/words/CalendarDate";

function member(state: string, choice: MapMember["choice"], others: Partial<MapMember> = {}): MapMember {
  return { state, name: state, group: "african", choice, drawnAs: "area", areas: [state], ...others };
}

function mapOf(members: readonly MapMember[]): MapNumbers {
  const count = (choice: MapMember["choice"]) => members.filter((one) => one.choice === choice).length;
  return {
    rollCall: {
      id: "a-res-1-1",
      symbol: "A/RES/1/1",
      body: "GA",
      date: "1975-11" as CalendarDate,
      mode: "recorded_vote",
      outcome: "adopted",
    },
    tally: {
      inFavour: count("in_favour"),
      against: count("against"),
      abstaining: count("abstaining"),
      nonVoting: count("non_voting"),
      members: members.length,
    },
    members,
  };
}

const KENYA = member("KEN", "in_favour");
const FRANCE = member("FRA", "in_favour", { group: "western-european-and-others" });

describe("the title of a map", () => {
  test.each([
    ["No member voted against", [KENYA]],
    ["The United States of America alone voted against", [KENYA, member("USA", "against", { name: "United States of America" })]],
    ["CHN and MMR alone voted against", [KENYA, FRANCE, member("CHN", "against"), member("MMR", "against")]],
    [
      "2 of the 3 against are in the African Group",
      [
        KENYA,
        FRANCE,
        FRANCE,
        member("TCD", "against"),
        member("MLI", "against"),
        member("CUB", "against", { group: "asia-pacific" }),
      ],
    ],
    [
      "3 in favour, 3 against, 1 abstaining, of 7 members",
      [
        ...[KENYA, FRANCE, FRANCE, member("FIN", "abstaining")],
        ...["ALB", "CUB", "POL"].map((state) => member(state, "against", { group: "none" })),
      ],
    ],
  ])("%s", (title, members) => {
    expect(mapFinding(mapOf(members))).toBe(title);
  });
});

describe("a map", () => {
  const numbers = mapOf([
    KENYA,
    member("TUV", "against", { drawnAs: "dot", areas: [] }),
    member("CSK", "abstaining", { name: "Czechoslovakia", drawnAs: "former_area", areas: ["CZE", "SVK"] }),
  ]);
  const layout = layoutMap(numbers, 900);

  test("draws the land of each choice as one path, after all that has no seat", () => {
    expect(layout.shapes.map(({ choice }) => choice)).toEqual(["not_a_member", "in_favour", "abstaining"]);
  });

  test("fills the land of the non-voting with rows of dots on one grid, and no other", () => {
    const absent = layoutMap(mapOf([KENYA, member("TCD", "non_voting"), member("SDN", "non_voting")]), 900);
    expect(layout.dotting).toEqual([]);
    expect(absent.dotting).toHaveLength(1);
    const starts = [...(absent.dotting[0]?.d ?? "").matchAll(/M([\d.]+) ([\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)]);
    expect(starts.length).toBeGreaterThan(10);
    for (const [x = 1, y = 1] of starts) expect([x % 4.5, y % 4.5]).toEqual([0, 0]);
  });

  test("has something to point at for each member, two for one on the land of two", () => {
    expect(layout.areas.areas.map(({ mark }) => mark)).toEqual([0, 2, 2]);
    expect(layout.dots.map(({ mark, choice }) => [mark, choice])).toEqual([[1, "against"]]);
  });

  test("lists below what stands on land of others", () => {
    expect(layout.labels.map(({ text }) => text)).toEqual(["Drawn on land, or a dot on land, of other states today:"]);
    expect(layout.keys.map(({ labels }) => labels.map(({ text }) => text))).toEqual([
      ["1 in favour", "1 against", "1 abstaining", "no seat in the General Assembly"],
      ["Czechoslovakia"],
    ]);
  });

  test("tells each member's story", () => {
    expect(layout.marks.map(({ story }) => story)).toEqual([
      "KEN voted in favour.",
      "TUV voted against.",
      "Czechoslovakia abstained. Its land, or some of it, has other states today.",
    ]);
  });
});
