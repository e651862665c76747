import { filterRollCalls } from "../../../app/api/v1/_rollCalls/filterRollCalls";
import { seeded } from "../../analysis/seededRelease";

const ids = (q: string) => filterRollCalls(seeded, { q }).map((index) => seeded.rollCalls[index]?.id);

describe("the search of the list", () => {
  it.each(["69/188", "res 69/188", "A/RES/69/188", "res69/188", "GA resolution 69/188", "a-res-69-188"])(
    "finds a vote by its symbol as %s",
    (q) => {
      expect(ids(q)).toContain("a-res-69-188");
    },
  );

  it.each(["North Korea", "république populaire démocratique de Corée", "DPRK", "República Popular Democrática de Corea"])(
    "finds the texts on a country called %s",
    (q) => {
      expect(ids(q)).toContain("a-hrc-res-25-25");
    },
  );

  it("does not take a country's code for a word", () => {
    expect(ids("prk")).toEqual([]);
  });
});
