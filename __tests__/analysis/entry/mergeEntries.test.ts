import fc from "fast-check";
import { mergeEntries, takeTheirs } from "../../../analysis/entry/mergeEntries";
import type { RollCallEntry } from "../../../formats/entry/RollCallEntry";
import { entryOf } from "./entering";

const votes = (choices: Record<string, string>) => ({ choices }) as Partial<RollCallEntry>;
const base = entryOf({ title: "A title", session: "25", ...votes({ FRA: "in_favour", CHN: "against" }) });

describe("two changed copies of an entry", () => {
  it("keep both sides' changes where they are to different parts, states apart", () => {
    const mine = { ...base, title: "Mine", ...votes({ FRA: "in_favour", CHN: "against", PER: "in_favour" }) };
    const theirs = { ...base, session: "26", ...votes({ FRA: "abstaining" }) };
    expect(mergeEntries(base, mine as RollCallEntry, theirs as RollCallEntry)).toEqual({
      merged: { ...base, title: "Mine", session: "26", choices: { FRA: "abstaining", PER: "in_favour" } },
      differences: [
        { field: "session", key: undefined, mine: "25", theirs: "26", isConflict: false },
        { field: "choices", key: "FRA", mine: "in_favour", theirs: "abstaining", isConflict: false },
        { field: "choices", key: "CHN", mine: "against", theirs: undefined, isConflict: false },
      ],
    });
  });

  it("conflict where both changed one part and not to the same; mine stands until theirs is taken", () => {
    const { merged, differences } = mergeEntries(base, { ...base, title: "Mine" }, { ...base, title: "Theirs", session: "26" });
    expect(differences.map(({ field, isConflict }) => [field, isConflict])).toEqual([
      ["title", true],
      ["session", false],
    ]);
    expect([merged.title, merged.session]).toEqual(["Mine", "26"]);
    const [conflict] = differences;
    expect(conflict && takeTheirs(merged, conflict).title).toBe("Theirs");
  });

  it("agree where both made the same change", () => {
    const both = { ...base, title: "Both" };
    expect(mergeEntries(base, both, { ...both })).toEqual({ merged: both, differences: [] });
  });

  it("lose nothing: every change of either side is in the merged copy or told as a conflict", () => {
    const choice = fc.constantFrom("in_favour", "against", "abstaining");
    const copy = fc.dictionary(fc.constantFrom("FRA", "CHN", "PER", "CUB"), choice, { noNullPrototype: true });
    fc.assert(
      fc.property(copy, copy, copy, (was, me, they) => {
        const [from, mine, theirs] = [was, me, they].map((choices) => entryOf(votes(choices))) as [
          RollCallEntry,
          RollCallEntry,
          RollCallEntry,
        ];
        const { merged, differences } = mergeEntries(from, mine, theirs);
        for (const state of ["FRA", "CHN", "PER", "CUB"]) {
          const [result, conflict] = [
            merged.choices[state as never],
            differences.find(({ key, isConflict }) => key === state && isConflict),
          ];
          if (conflict) expect([result, conflict.theirs]).toEqual([me[state], they[state]]);
          else expect(result).toBe(they[state] === was[state] ? me[state] : they[state]);
        }
      }),
      { numRuns: 200 },
    );
  });
});
