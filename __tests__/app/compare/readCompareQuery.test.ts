import { figureParams, mapParams } from "../../../app/_compare/figureParams";
import { readCompareQuery, type CompareQuery } from "../../../app/_compare/readCompareQuery";
import { buildRelease } from "../../../release/buildRelease";
import { readSeed } from "../../../seed/readSeed";

const release = buildRelease(readSeed(), { number: 1, publishedAt: "2026-01-01T00:00:00Z", note: "", hash: "" });
const read = (params: Record<string, string | string[]>) => readCompareQuery(release, params);
const asQuery = (params: Record<string, string>) => read(params) as CompareQuery;

describe("the address of a comparison", () => {
  it("means every state and every vote where it says nothing", () => {
    const { set, ...rest } = asQuery({});
    expect(set).toEqual({ states: release.states.map(({ iso3 }) => iso3), grouping: undefined, isOwn: false });
    expect(rest).toMatchObject({ pair: undefined, sort: "closest", page: 1, asked: {} });
  });

  it("makes two states a pair, in any spelling of their codes, and more of them a set", () => {
    expect(figureParams(asQuery({ states: "usa, chn", from: "2000", sort: "farthest" }))).toEqual({
      a: "CHN",
      b: "USA",
      from: "2000",
    });
    expect(figureParams(asQuery({ states: "USA,CHN,PRK", body: "GA", page: "2" }))).toEqual({
      states: "CHN,PRK,USA",
      body: "GA",
    });
  });

  it("takes the members of a group on the last day asked for", () => {
    expect(asQuery({ grouping: "g7", to: "2013-06-01" }).set.states).toEqual(["CAN", "DEU", "FRA", "GBR", "ITA", "JPN", "USA"]);
    expect(figureParams(asQuery({ grouping: "g7", to: "2013-06-01" }))).toEqual({ grouping: "g7", to: "2013-06-01" });
  });

  it("draws the map of the state asked for, else of a pair's first, else of the plane's first, over the same votes", () => {
    const asked: readonly Record<string, string>[] = [
      { with: "prk", from: "2000" },
      { states: "USA,CHN", body: "GA" },
      { grouping: "eu" },
    ];
    expect(asked.map((params) => mapParams(asQuery(params)))).toEqual([
      { state: "PRK", from: "2000" },
      { state: "CHN", body: "GA" },
      { state: "USA" },
    ]);
  });

  it.each([
    [{ with: "QQQ" }, "with", 'there is no state "QQQ" in this release'],
    [{ states: "USA,QQQ" }, "states", 'there is no state "QQQ" in this release'],
    [{ states: "USA,CHN", grouping: "eu" }, "states", "cannot stand beside `grouping`: give one of them"],
    [{ grouping: "nobody" }, "grouping", 'there is no grouping "nobody" in this release'],
    [{ from: "2014-02-30" }, "from", "must be a date of the calendar: YYYY-MM-DD, YYYY-MM or YYYY"],
    [{ sort: "loudest" }, "sort", "must be one of closest, farthest"],
    [{ page: "0" }, "page", "must be a whole number from 1 on"],
    [{ body: ["GA", "HRC"] }, "body", "is given twice"],
  ])("refuses %j and says which parameter is at fault", (params, parameter, message) => {
    expect(read(params as Record<string, string | string[]>)).toEqual({ faults: [{ parameter, message }] });
  });
});
