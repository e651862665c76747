import { resolveState } from "../../../formats/names/resolveState";
import type { CalendarDate } from "../../../formats/words/CalendarDate";
import { seedNames } from "../support/seedNames";

const index = seedNames();

function resolve(code: string | null, name: string | null, date: string) {
  const answer = resolveState(index, { code, name, date: date as CalendarDate });
  return answer.kind === "state" ? answer.state : `${answer.kind}: ${answer.candidates.join(", ")}`;
}

test.each([
  ["Côte d’Ivoire", "CIV"],
  ["COTE D'IVOIRE", "CIV"],
  ["Trinidad & Tobago", "TTO"],
  ["TRINIDAD AND TOBAGO", "TTO"],
  ["St. Kitts & Nevis", "KNA"],
  ["Gambia (The)", "GMB"],
  ["The Gambia", "GMB"],
  ["Congo (Democratic Republic of the)", "COD"],
  ["Democratic Republic of Congo", "COD"],
  ["Micronesia, Federated States of", "FSM"],
  ["Federated States of Micronesia", "FSM"],
  ["Micronesia (Federated States of)", "FSM"],
  ["IRAN (ISLAMIC REPUBLIC OF)", "IRN"],
  ["Iran, Islamic Republic of", "IRN"],
  ["Korea, Democratic People’s Republic of", "PRK"],
  ["Republic of Korea", "KOR"],
])("%s is %s", (name, state) => {
  expect(resolve(null, name, "2014-03-28")).toBe(state);
});

test("a name's state depends on the date", () => {
  const dates = ["1990-12", "2001-11-30", "2010-12-21"];
  expect(dates.map((date) => resolve("YU", "Yugoslavia", date))).toEqual(["YUG", "SCG", "SRB"]);
  expect(resolve(null, "Yugoslavia", "1995-12")).toBe("unknown: SCG, SRB, YUG");
  expect(resolve("NA", "Federal Republic of Germany", "1985-12")).toBe("DEU");
  expect(["1970-12", "1990-12"].map((date) => resolve("NA", "Yemen Arab Republic", date))).toEqual(["YEM", "YEM"]);
  expect(resolve("YD", "Yemen People's Republic", "1980-12")).toBe("YMD");
  expect(resolve("NA", "Zanzibar", "1963-12")).toBe("XZB");
});

test("NA is Namibia where the name says so, no code where it says another, and no answer alone", () => {
  expect([
    resolve("NA", "Namibia", "2005-12-16"),
    resolve("NA", "Zanzibar", "1963-12"),
    resolve("NA", null, "2005-12-16"),
  ]).toEqual(["NAM", "XZB", "ambiguous: NAM"]);
});

test("codes stand alone: alpha-2, alpha-3, M49, and those of former names", () => {
  const codes = ["US", "usa", "840", "SUN", "ZAR", "BUR"];
  expect(codes.map((code) => resolve(code, null, "1980-12"))).toEqual(["USA", "USA", "USA", "RUS", "COD", "MMR"]);
  expect(["1980-12", "2001-12"].map((date) => resolve("CS", null, date))).toEqual(["CSK", "SCG"]);
});

test("code and name must agree", () => {
  expect(resolve("FR", "Germany", "2014-03-28")).toBe("ambiguous: DEU, FRA");
});

test("a code whose state had no seat then says nothing beside a name of the day", () => {
  expect(resolve("SRB", "Yugoslavia", "1980-12")).toBe("YUG");
  expect(resolve("ARE", "UNITED ARAB EMIRATES", "1970-03-23")).toBe("EGY");
  expect(resolve("ARE", "United Arab Emirates", "1985-12")).toBe("ARE");
});

test("the year is enough where code and name agree on one state", () => {
  expect([resolve("FJ", "Fiji", "1970-09"), resolve("FJ", "Fiji", "1969-09")]).toEqual(["FJI", "unknown: FJI"]);
});

test("a name that is not known is never guessed, but its nearest are told", () => {
  expect(resolve(null, "Urugay", "2014-03-28")).toMatch(/^unknown: URY/);
  expect(resolve("UY", "Eastern Bank", "2014-03-28")).toMatch(/^unknown: URY/);
  expect(resolve(null, "constructor", "2014-03-28")).toBe("unknown: ");
  expect(resolve("constructor", null, "2014-03-28")).toBe("unknown: ");
  expect(resolve(null, null, "2014-03-28")).toBe("unknown: ");
  expect(resolve(null, "x".repeat(1_000_000), "2014-03-28")).toBe("unknown: ");
});

test("within a month in which something changes, each day has its own answer", () => {
  expect(["1990-10-02", "1990-10-03", "1990-10"].map((date) => resolve("DD", "German Democratic Republic", date))).toEqual([
    "DDR",
    "DDR",
    "DDR",
  ]);
  expect(["2006-06-02", "2006-06-03"].map((date) => resolve("SCG", null, date))).toEqual(["SCG", "SRB"]);
});
