import { listAddress } from "../../../app/_resolutions/listAddress";
import { readListQuery } from "../../../app/_resolutions/readListQuery";
import { seeded } from "../../analysis/seededRelease";

const read = (params: Record<string, string | string[]>) => readListQuery(seeded, params);

describe("readListQuery", () => {
  it("takes the parameters of the API and the part of the list, and leaves blank and unknown ones alone", () => {
    expect(read({ body: "HRC", state: "cub", choice: "against", page: "2", q: "", utm: "x" })).toEqual({
      filter: { body: "HRC", state: "CUB", choice: "against" },
      sort: "-date",
      page: 2,
      asked: { body: "HRC", state: "cub", choice: "against", page: "2" },
    });
  });

  it("asks for nobody's choice where the state is left blank", () => {
    expect(read({ choice: "against", state: "" })).toMatchObject({ filter: { choice: undefined } });
  });

  it.each([
    [{ body: "XX" }, "body"],
    [{ page: "0" }, "page"],
    [{ state: "ZZZ" }, "state"],
    [{ from: "20x" }, "from"],
    [{ q: ["a", "b"] }, "q"],
  ])("refuses %j and names the parameter", (params, parameter) => {
    expect(read(params)).toMatchObject({ faults: [{ parameter }] });
  });
});

describe("listAddress", () => {
  it("changes one parameter, takes others away, and begins at the first page again", () => {
    const asked = { q: "a b", body: "HRC", page: "3" };
    expect([
      listAddress("/resolutions", asked, { body: undefined }),
      listAddress("/resolutions", asked, { page: "4" }),
      listAddress("/resolutions", {}, {}),
    ]).toEqual(["/resolutions?q=a+b", "/resolutions?q=a+b&body=HRC&page=4", "/resolutions"]);
  });
});
