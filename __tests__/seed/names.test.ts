import { parseCalendarDate } from "../../formats/words/CalendarDate";
import { spanCovers } from "../../formats/words/DateSpan";
import { seed } from "./seed";

function unNamesOn(code: string, day: string): string[] {
  const date = parseCalendarDate(day);
  const names = seed.states.find(({ iso3 }) => iso3 === code)?.names ?? [];
  return names
    .filter((name) => name.kind === "un_record" && date !== undefined && spanCovers(name, date))
    .map(({ name }) => name);
}

test.each([
  ["CZE", "2016-05-16", "Czech Republic"],
  ["CZE", "2016-05-17", "Czechia"],
  ["COD", "1997-05-16", "Zaire"],
  ["COD", "1997-05-17", "Democratic Republic of the Congo"],
  ["RUS", "1991-12-23", "Union of Soviet Socialist Republics"],
  ["RUS", "1991-12-24", "Russian Federation"],
  ["MKD", "2014-03-28", "The former Yugoslav Republic of Macedonia"],
  ["MKD", "2019-02-14", "North Macedonia"],
  ["SWZ", "2018-05-30", "Swaziland"],
  ["SWZ", "2018-05-31", "Eswatini"],
  ["TUR", "2022-05-31", "Turkey"],
  ["TUR", "2022-06-01", "Türkiye"],
  ["LBY", "2011-03-24", "Libyan Arab Jamahiriya"],
  ["LBY", "2011-09-16", "Libya"],
  ["KHM", "1985-01-01", "Democratic Kampuchea"],
  ["SCG", "2003-02-03", "Yugoslavia"],
  ["PRK", "2014-03-28", "Democratic People's Republic of Korea"],
])("%s on %s is %s in UN records", (code, day, name) => {
  expect(unNamesOn(code, day)).toEqual([name]);
});

test("every member has one UN name on each day of a vote from its admission on, and today's is its name", () => {
  const members = seed.states.filter(({ kind }) => kind === "member");
  const unnamed = members.flatMap(({ iso3, admitted }) =>
    ["1992-01-01", "2003-04-16", "2014-03-28", "2026-03-30"]
      .filter((day) => admitted !== null && admitted <= day && unNamesOn(iso3, day).length !== 1)
      .map((day) => `${iso3} ${day}`),
  );
  expect(unnamed).toEqual([]);
  expect(members.filter(({ iso3, name }) => unNamesOn(iso3, "2026-03-30")[0] !== name)).toEqual([]);
});

test("every figure name fits its box: 16 characters at most, and no two states share one but those that follow each other", () => {
  expect(seed.states.filter(({ figureName }) => figureName.length > 16)).toEqual([]);
  const shared = seed.states.filter(
    ({ figureName }, i) => seed.states.findIndex((other) => other.figureName === figureName) !== i,
  );
  expect(shared).toEqual([]);
});
