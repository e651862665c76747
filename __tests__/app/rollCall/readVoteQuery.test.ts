import { readVoteQuery } from "../../../app/_rollCall/readVoteQuery";
import { seeded } from "../../analysis/seededRelease";

const read = (params: Record<string, string | string[]>) => readVoteQuery(seeded, params);

describe("readVoteQuery", () => {
  it("orders by regional group under headings, looks for nobody and calls nobody hostile where the address says nothing", () => {
    expect(read({ utm: "x" })).toEqual({ order: "group", isGrouped: true, find: "", bloc: undefined, asked: {} });
  });

  it("takes order, definition and what is looked for", () => {
    expect(read({ order: "choice", grouped: "no", find: " Kenya ", definition: "nato" })).toEqual({
      order: "choice",
      isGrouped: false,
      find: "Kenya",
      bloc: { kind: "definition", slug: "nato", name: "NATO" },
      asked: { order: "choice", grouped: "no", find: " Kenya ", definition: "nato" },
    });
  });

  it("has no headings for names", () => {
    expect(read({ order: "state", grouped: "yes" })).toMatchObject({ isGrouped: false });
  });

  it.each([
    [{ order: "size" }, "order"],
    [{ grouped: "maybe" }, "grouped"],
    [{ definition: "nobody" }, "definition"],
    [{ states: "USA,QQQ" }, "states"],
    [{ find: "x".repeat(201) }, "find"],
    [{ find: ["a", "b"] }, "find"],
  ])("refuses %j and names the parameter", (params, parameter) => {
    expect(read(params)).toMatchObject({ faults: [{ parameter }] });
  });
});
