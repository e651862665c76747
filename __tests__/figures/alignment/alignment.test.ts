import { alignmentOver, anchorYears } from "../../../app/_compare/live/alignmentOver";
import { alignmentParameters } from "../../../figures/alignment/alignmentParameters";
import { alignmentTable } from "../../../figures/alignment/alignmentTable";
import { alignmentWords } from "../../../figures/alignment/alignmentWords";
import { countAlignment } from "../../../figures/alignment/countAlignment";
import { layoutAlignment } from "../../../figures/alignment/layoutAlignment";
import { placeNames } from "../../../figures/alignment/placeNames";
import type { Choice } from "../../../formats/words/Choice";
import { smallRelease } from "../../analysis/smallRelease";
import { day, iso, stateOf } from "../../release/tinyContent";

const [Y, N, A]: readonly [Choice, Choice, Choice] = ["in_favour", "against", "abstaining"];
const NAMES = { CHN: "China", USA: "United States", PRK: "DPRK", QAT: "Qatar", CUB: "Cuba" };
const release = smallRelease(
  [
    ["a", { USA: Y, CHN: N, PRK: N, QAT: Y }, { date: day("2000-01-01") }],
    ["b", { USA: N, CHN: Y, PRK: Y, QAT: A }, { date: day("2001-01-01") }],
    ["c", { USA: N, CUB: N }, { date: day("2002-01-01") }],
  ],
  { states: Object.entries(NAMES).map(([code, figureName]) => ({ ...stateOf(code), figureName })) },
);
const of = (query: Record<string, string>) => countAlignment(release, alignmentParameters.parse(query));

describe("the alignment of states between two", () => {
  it("takes the United States and China where nothing is asked for, and leaves out who shares no vote with one of them", () => {
    const few = { few: true, inSet: true };
    expect(of({})).toEqual({
      x: { state: "USA", name: "United States" },
      y: { state: "CHN", name: "China" },
      selection: { from: null, to: null, body: null, topic: null },
      set: null,
      states: [
        { state: "PRK", name: "DPRK", x: 0, y: 1, sharedX: 2, sharedY: 2, ...few },
        { state: "QAT", name: "Qatar", x: 0.75, y: 0.25, sharedX: 2, sharedY: 2, ...few },
      ],
    });
  });

  it("takes the other of the two where one is asked for as the other side", () => {
    expect([of({ x: "CHN" }).y.state, of({ y: "USA" }).x.state, of({ x: "PRK" }).y.state]).toEqual(["USA", "CHN", "CHN"]);
  });

  it("says how many are closer to one than to the other, of the set where one is pointed out", () => {
    expect(alignmentWords(of({})).title).toBe("1 of 2 states agrees more with China than with the United States");
    const own = of({ states: "QAT" });
    expect(alignmentWords(own).title).toBe("1 of 1 states on your list agrees more with the United States than with China");
    expect(alignmentWords(own).subtitle).toContain("Your own list stands out.");
    expect(own.states.map(({ state, inSet }) => [state, inSet])).toEqual([
      ["PRK", false],
      ["QAT", true],
    ]);
  });

  it("lists those that lean to the first at the top", () => {
    expect(alignmentTable(of({})).rows).toEqual([
      ["Qatar", "QAT", 0.75, 2, 0.25, 2],
      ["DPRK", "PRK", 0, 2, 1, 2],
    ]);
  });

  it("says so where nobody shares a vote with both, and draws nothing", () => {
    const none = of({ from: "2002" });
    expect([alignmentWords(none).sentence, layoutAlignment(none, 560).dots]).toEqual([
      "No state shares a recorded vote with both here.",
      [],
    ]);
  });

  it("refuses one state for both sides", () => {
    expect(alignmentParameters.safeParse({ x: "USA", y: "usa" }).error?.issues[0]?.message).toBe("must be another state than x.");
  });

  it("is the same over whole years in the browser as on the server", () => {
    const anchors = [iso("USA"), iso("CHN")] as const;
    const about = {
      release: { number: 1, hash: "" },
      path: "",
      asked: {},
      selection: {},
      states: undefined,
      grouping: undefined,
    };
    const aligning = { ...about, anchors };
    const years = anchorYears(release, aligning);
    for (const [first, last] of [
      [2000, 2000],
      [2000, 2001],
      [2001, 2002],
    ] as const) {
      const live = alignmentOver(release, aligning, years, { first, last });
      expect(live).toEqual(of({ from: String(first), to: String(last) }));
    }
  });
});

describe("the drawing of an alignment", () => {
  it("stands a state at its shares, across and upwards, and tells of it from left to right", () => {
    const { marks, dots } = layoutAlignment(of({}), 456);
    expect(marks.map(({ x, y, story }) => [x + 6, y + 6, story])).toEqual([
      [
        44,
        26,
        "The DPRK (PRK) agreed 0% with the United States over 2 shared votes and 100% with China over 2 shared votes, which is few.",
      ],
      [
        344,
        326,
        "Qatar (QAT) agreed 75% with the United States over 2 shared votes and 25% with China over 2 shared votes, which is few.",
      ],
    ]);
    expect(dots).toEqual([{ x: 0, y: 0, d: "M44 26h.1M344 326h.1", diameter: 7, colour: "ink", open: true }]);
  });

  it("names no dot over another dot or another name, and the first before the others", () => {
    const frame = { x: 0, y: 0, width: 200, height: 200 };
    const dot = (x: number, y: number, name: string, first = false) => ({ x, y, name, first });
    const names = (dots: Parameters<typeof placeNames>[0]) => placeNames(dots, frame).map(({ text, anchor }) => [text, anchor]);
    expect(names([dot(100, 100, "Alone")])).toEqual([["Alone", "start"]]);
    expect(names([dot(190, 100, "At the edge")])).toEqual([["At the edge", "end"]]);
    expect(names([dot(100, 100, "One"), dot(104, 100, "Other", true)])[0]).toEqual(["Other", "start"]);
    const crowd = Array.from({ length: 100 }, (_, i) => dot(60 + (i % 10) * 6, 60 + Math.floor(i / 10) * 6, `State ${i}`));
    expect(names(crowd).length).toBeLessThan(30);
  });
});
