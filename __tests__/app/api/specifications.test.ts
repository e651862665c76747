import { parse } from "csv-parse/sync";
import { ask, read, serveSeed } from "./served";

beforeAll(() => void serveSeed());

const CURVE = "/claims/dprk-support-not-limited-to-hostile-states/specifications";

interface Item {
  readonly definition: string;
  readonly rollCalls: readonly string[];
  readonly denominator: string;
  readonly abstentions: string;
  readonly outsideShare: number | null;
  readonly grade: string | null;
}
interface Curve {
  readonly dimensions: Readonly<Record<string, readonly unknown[]>>;
  readonly items: readonly Item[];
  readonly summary: {
    readonly count: number;
    readonly medianOutsideShare: number;
    readonly byGrade: Readonly<Record<string, number>>;
  };
}

describe("GET /claims/{slug}/specifications", () => {
  it("is whole: as many items as the dimensions have combinations, with the members of the contract", async () => {
    const { dimensions, items, summary } = await read<Curve>(CURVE);
    const combinations = Object.values(dimensions).reduce((product, options) => product * options.length, 1);
    expect([items.length, summary.count]).toEqual([combinations, combinations]);
    expect(items.length).toBeGreaterThanOrEqual(14 * 6 * 3 * 3);
    expect(Object.keys(items[0] ?? {})).toEqual(
      expect.arrayContaining([
        ...["definition", "rollCalls", "denominator", "abstentions", "outsideShare", "outsideRate", "contrast", "grade"],
      ]),
    );
    expect(Object.values(summary.byGrade).reduce((sum, of) => sum + of, 0)).toBe(items.filter(({ grade }) => grade).length);
  });

  it("says of the claim's own choices what the test says", async () => {
    const { items } = await read<Curve>(CURVE);
    const own = items.filter(
      ({ definition, rollCalls, denominator, abstentions }) =>
        definition === "western-european-and-others" &&
        rollCalls.join() === "a-hrc-res-25-25" &&
        denominator === "present_and_voting" &&
        abstentions === "ignored",
    );
    expect(own).toMatchObject([
      { outsideShare: 23 / 30, outsideRate: 23 / 29, contrast: 23 / 29 - 1, grade: "adopted_without_bloc" },
    ]);
  });

  it("as CSV has one row a specification", async () => {
    const { items } = await read<Curve>(CURVE);
    const rows = parse((await ask(`${CURVE}.csv`)).text, { columns: true }) as readonly Record<string, string>[];
    expect(rows.map(({ definition, rollCalls, outsideShare, grade }) => [definition, rollCalls, outsideShare, grade])).toEqual(
      items.map((item) => [item.definition, item.rollCalls.join("; "), String(item.outsideShare), item.grade]),
    );
  });

  it("is not paged, and is of claims that there are", async () => {
    expect((await ask(`${CURVE}?limit=5`)).status).toBe(400);
    expect((await ask("/claims/none/specifications")).status).toBe(404);
  });
});
