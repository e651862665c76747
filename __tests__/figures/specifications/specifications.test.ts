import { countSpecifications } from "../../../figures/specifications/countSpecifications";
import { layoutSpecifications } from "../../../figures/specifications/layoutSpecifications";
import { specificationsParameters } from "../../../figures/specifications/specificationsParameters";
import { specificationsTable } from "../../../figures/specifications/specificationsTable";
import { specificationsWords } from "../../../figures/specifications/specificationsWords";
import { seeded } from "../../analysis/seededRelease";

const count = (query: Record<string, string> = {}) => countSpecifications(seeded, specificationsParameters.parse(query));

describe("the specification curve of the claim", () => {
  const numbers = count();

  it("says in how many ways the claim was tested, in how many it fails, and which choices move it", () => {
    expect(specificationsWords(numbers)).toMatchObject({
      title: "Tested in 2,772 ways, the claim fails in none; most of the support comes from outside in 2,760",
      sentence:
        "Tested in 2,772 ways, the claim fails in none; most of the support comes from outside in 2,760. not limited: 2,772 of 2,772; a third or more from outside: 2,772 of 2,772; most from outside: 2,760 of 2,772; adopted without the bloc: 2,346 of 2,772. Of the spread, 60% is due to who is called hostile, 7% to the roll calls, 4% to abstentions, 0% to the denominator.",
    });
  });

  it("is sorted, smallest first, with a line of the table for each", () => {
    const values = numbers.items.map(({ value }) => value);
    expect(values).toEqual(values.toSorted((a, b) => a - b));
    const { columns, rows } = specificationsTable(numbers);
    expect([rows.length, rows.every((row) => row.length === columns.length)]).toEqual([2772, true]);
  });

  it("has every specification in one row of each dimension, a set that comes about in two ways in both", () => {
    const bits = (mask: number) => mask.toString(2).replaceAll("0", "").length;
    const rows = numbers.items.map(({ choices }) => choices.map(bits));
    expect(
      rows.every(
        ([definition, sets, abstentions, denominator]) =>
          definition === 1 && (sets ?? 0) >= 1 && abstentions === 1 && denominator === 1,
      ),
    ).toBe(true);
    expect(rows.filter(([, sets]) => sets === 2)).toHaveLength(14 * 9);
  });

  it("marks the claim's own choices, or those of the address, also where they are none of the curve's", () => {
    const own = (query: Record<string, string>) => count(query).own?.value;
    expect([
      own({}),
      own({ definition: "the-west" }),
      own({ rollCalls: "a-hrc-res-25-25,a-res-69-188" }),
      own({ states: "JPN,KOR" }),
    ]).toEqual([23 / 30, 18 / 30, (23 + 87) / (30 + 116), 28 / 30]);
    const { own: point, items } = count({ states: "JPN,KOR" });
    expect([(items[(point?.place ?? 0) - 1]?.value ?? 0) < 28 / 30, (items[point?.place ?? 0]?.value ?? 0) >= 28 / 30]).toEqual([
      true,
      true,
    ]);
  });

  it.each([288, 560, 900])(
    "is drawn at %i px with a path a row and four for the curve at most, its own point among them",
    (width) => {
      const { paths, areas, marks, height } = layoutSpecifications(numbers, width);
      expect(paths.length).toBeLessThanOrEqual(14 + 6 + 3 + 3 + 4 + 1);
      expect(areas.length).toBeLessThanOrEqual(160);
      expect(marks.length).toBe(areas.length);
      expect(Math.max(...areas.map(({ x, width: wide }) => x + wide))).toBeLessThanOrEqual(width);
      expect(height).toBeGreaterThan(400);
      expect(paths.reduce((bytes, { d }) => bytes + d.length, 0)).toBeLessThan(40_000);
    },
  );

  it("tells of a stretch which specifications it holds, their values and what is most often among them", () => {
    expect(layoutSpecifications(numbers, 900).marks[0]?.story).toMatch(
      /^Specifications 1 to 17 of 2,772: outside share 4\d% to 5\d%\. Most often among them: called hostile .+ \(\d+ of 17\); roll calls One text alone \(\d+ of 17\); /,
    );
  });

  it("leaves out what has no value: no contrast where one side has nobody", () => {
    const contrast = count({ measure: "contrast" });
    expect([contrast.items.length, contrast.count]).toEqual([2736, 2772]);
  });
});
