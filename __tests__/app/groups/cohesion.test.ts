import { cohesionByYear } from "../../../analysis/cohesionByYear";
import { mostSplit } from "../../../app/_groups/mostSplit";
import type { RollCallCohesion } from "../../../analysis/cohesionOf";
import { barParts } from "../../../components/layout/barParts";
import { day } from "../../release/tinyContent";

function voted(id: string, date: string, inFavour: number, against: number, index: number | undefined): RollCallCohesion {
  const tally = { inFavour, against, abstaining: 0, nonVoting: 0, members: inFavour + against };
  return { rollCall: id as never, row: 0, date: day(date), tally, agreementIndex: index, rice: undefined };
}

describe("cohesionByYear", () => {
  it("takes the mean of a year's roll calls and leaves out a lone voter", () => {
    const calls = [
      voted("a", "2014-01-01", 5, 0, 1),
      voted("b", "2014-02-01", 3, 3, 0.25),
      voted("c", "2014-03-01", 1, 0, 1),
      voted("d", "2015-03-01", 2, 0, 1),
    ];
    expect(cohesionByYear(calls)).toEqual([
      { year: "2014", mean: 0.625, rollCalls: 2 },
      { year: "2015", mean: 1, rollCalls: 1 },
    ]);
  });
});

describe("mostSplit", () => {
  it("puts the lowest index first, then the most votes, and asks for five votes", () => {
    const calls = [
      voted("even", "2014", 5, 5, 0.25),
      voted("larger", "2014", 9, 9, 0.25),
      voted("one", "2014", 9, 0, 1),
      voted("few", "2014", 2, 2, 0.25),
    ];
    expect(mostSplit(calls, 2).map(({ rollCall }) => rollCall)).toEqual(["larger", "even"]);
  });
});

describe("barParts", () => {
  it("gives the parts in percent, without those of nobody, and nothing of nothing", () => {
    expect([
      barParts([
        ["in-favour", 3],
        ["against", 0],
        ["abstaining", 1],
      ]),
      barParts([["in-favour", 0]]),
    ]).toEqual([
      [
        { name: "in-favour", percent: 75 },
        { name: "abstaining", percent: 25 },
      ],
      [],
    ]);
  });
});
