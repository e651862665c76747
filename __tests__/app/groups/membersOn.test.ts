import { membersAtOtherTimes, membersOn } from "../../../app/_groups/membersOn";
import { seeded } from "../../analysis/seededRelease";
import { day } from "../../release/tinyContent";

const eu = seeded.groupings.get("eu") ?? { slug: "", name: "", source: "", members: [] };
const names = (on: string) => membersOn(seeded, eu, day(on)).map(({ name }) => name);

it("lists the members of a day by name, as readers look for them", () => {
  expect(names("1973-06-01")).toEqual([
    "Belgium",
    "Denmark",
    "France",
    "Germany",
    "Ireland",
    "Italy",
    "Luxembourg",
    "Netherlands (Kingdom of the)",
    "United Kingdom of Great Britain and Northern Ireland",
  ]);
});

it("names those who were members at other times only", () => {
  expect(membersAtOtherTimes(seeded, eu, day("2021-01-01")).map(({ name, to }) => [name, to])).toEqual([
    ["United Kingdom of Great Britain and Northern Ireland", "2020-01-31"],
  ]);
});
