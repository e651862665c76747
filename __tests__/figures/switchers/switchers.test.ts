import { flowBetween, STANDS } from "../../../analysis/flowBetween";
import { countTally } from "../../../analysis/countTally";
import { countSwitchers } from "../../../figures/switchers/countSwitchers";
import { layoutSwitchers } from "../../../figures/switchers/layoutSwitchers";
import { switchersTable } from "../../../figures/switchers/switchersTable";
import { switchersWords } from "../../../figures/switchers/switchersWords";
import { buildRelease } from "../../../release/buildRelease";
import { parseRollCallId, type RollCallId } from "../../../release/RollCallId";
import { readSeed } from "../../../seed/readSeed";

const release = buildRelease(readSeed(), { number: 1, publishedAt: "2025-01-01T00:00:00Z", note: "", hash: "" });
const idOf = (text: string) => parseRollCallId(text) as RollCallId;
const council = countSwitchers(release, {});
const assembly = countSwitchers(release, { to: idOf("a-res-69-188") });

test("what flows out of and into each choice adds up to the tallies, between any two recorded votes", () => {
  const rows = release.rollCalls.flatMap((_, row) => (countTally(release, row) ? [row] : []));
  for (const [i, first] of rows.entries()) {
    const second = rows[(i * 7 + 3) % rows.length] ?? first;
    const flows = flowBetween(release, first, second);
    const sums = (side: "from" | "to") =>
      STANDS.slice(0, 4).map((stand) =>
        flows.filter((flow) => flow[side] === stand).reduce((sum, { states }) => sum + states.length, 0),
      );
    const counts = (row: number) => {
      const tally = countTally(release, row);
      return [tally?.inFavour, tally?.against, tally?.abstaining, tally?.nonVoting];
    };
    expect([sums("from"), sums("to")]).toEqual([counts(first), counts(second)]);
    const states = flows.flatMap((flow) => flow.states);
    expect(new Set(states).size).toBe(states.length);
  }
});

test("left out, the texts are the claim's first and the recorded vote before it", () => {
  expect([council.from.id, council.to.id]).toEqual(["a-hrc-res-16-8", "a-hrc-res-25-25"]);
  expect(switchersWords(council).title).toBe("Of the 17 members at both texts, 3 changed their choice: 2 away from the text");
});

test("a text without an earlier vote on its subject asks for one", () => {
  expect(() => countSwitchers(release, { to: idOf("e-cn-4-res-2003-10") })).toThrow("There is no earlier recorded vote");
});

test("in the Assembly 28 of 193 changed, each named", () => {
  const { title, sentence } = switchersWords(assembly);
  expect(title).toBe("Of the 193 members at both texts, 28 changed their choice: 8 towards the text and 18 away from it");
  expect(sentence).toContain("1 from in favour to against: Gambia.");
  const { rows } = switchersTable(assembly);
  expect(rows.filter((row) => row[2] !== row[3])).toHaveLength(28);
  expect(rows[0]).toEqual(["Gambia", "GMB", "in favour", "against"]);
});

test("with members of both alone, nobody comes or goes", () => {
  const both = countSwitchers(release, { members: "both" });
  expect(both.bands.flatMap(({ states }) => states)).toHaveLength(17);
  expect(both.bands.flatMap(({ from, to }) => [from, to])).not.toContain("not_a_member");
});

test.each([288, 560, 900])("at %i px a band for each way, its mark within the drawing", (width) => {
  for (const numbers of [council, assembly]) {
    const { bands, marks, labels, height } = layoutSwitchers(numbers, width);
    expect(bands).toHaveLength(numbers.bands.length);
    for (const mark of marks) {
      expect(mark.x + mark.width).toBeLessThan(width);
      expect(mark.y + mark.height).toBeLessThan(height);
    }
    expect(Math.max(...labels.map(({ y }) => y))).toBeLessThan(height);
  }
});

test("a text without a vote has no flow", () => {
  const unknown = countSwitchers(release, { from: idOf("a-hrc-res-22-13") });
  expect(switchersWords(unknown).title).toBe("Who voted how is not known for one of these texts");
  expect(layoutSwitchers(unknown, 900).bands).toEqual([]);
});
