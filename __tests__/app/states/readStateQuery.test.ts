import { readStateQuery } from "../../../app/_states/readStateQuery";
import { seeded } from "../../analysis/seededRelease";
import { iso } from "../../release/tinyContent";

const read = (params: Record<string, string | string[]>) => readStateQuery(seeded, iso("JPN"), params);

describe("readStateQuery", () => {
  it("takes another state in capitals or not, nobody where it is blank, and leaves other parameters alone", () => {
    expect([read({ with: "usa" }), read({ with: "" }), read({ utm: "x" })]).toEqual([
      { other: "USA" },
      { other: undefined },
      { other: undefined },
    ]);
  });

  it.each([[{ with: "JPN" }], [{ with: "ZZZ" }], [{ with: "Japan" }], [{ with: ["USA", "CUB"] }]])("refuses %j", (params) => {
    expect(read(params)).toMatchObject({ faults: [{ parameter: "with" }] });
  });
});
