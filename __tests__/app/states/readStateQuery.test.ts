import { readStateQuery } from "../../../app/_states/readStateQuery";
import { seeded } from "../../analysis/seededRelease";
import { iso } from "../../release/tinyContent";

const read = (params: Record<string, string | string[]>) => readStateQuery(seeded, iso("JPN"), params);

describe("readStateQuery", () => {
  it("takes another state by code or name in any spelling, nobody where it is blank, and leaves other parameters alone", () => {
    expect([read({ with: "usa" }), read({ with: "Côte d’Ivoire" }), read({ with: "" }), read({ utm: "x" })]).toEqual([
      { other: "USA" },
      { other: "CIV" },
      { other: undefined },
      { other: undefined },
    ]);
  });

  it.each([[{ with: "JPN" }], [{ with: "ZZZ" }], [{ with: "Atlantis" }], [{ with: ["USA", "CUB"] }]])("refuses %j", (params) => {
    expect(read(params)).toMatchObject({ faults: [{ parameter: "with" }] });
  });
});
