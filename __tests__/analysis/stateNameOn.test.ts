import { nameInSentence } from "../../analysis/nameInSentence";
import { stateNameOn } from "../../analysis/stateNameOn";
import type { State } from "../../release/State";
import { day, iso, stateOf } from "../release/tinyContent";
import { seeded } from "./seededRelease";

function nameOf(code: string, date: string): string {
  const state: State | undefined = seeded.states[seeded.stateIndex.get(iso(code)) ?? -1];
  return state ? stateNameOn(state, day(date)) : "no such state";
}

describe("stateNameOn", () => {
  it("names Zaire on its last day and the Democratic Republic of the Congo on the next", () => {
    expect([nameOf("COD", "1997-05-16"), nameOf("COD", "1997-05-17")]).toEqual(["Zaire", "Democratic Republic of the Congo"]);
  });

  it("names Swaziland in 2014 and Eswatini in 2019", () => {
    expect([nameOf("SWZ", "2014-03-28"), nameOf("SWZ", "2019-03-22")]).toEqual(["Swaziland", "Eswatini"]);
  });

  it("names the Union of Soviet Socialist Republics and the Russian Federation", () => {
    expect([nameOf("RUS", "1985"), nameOf("RUS", "2014-03-28")]).toEqual([
      "Union of Soviet Socialist Republics",
      "Russian Federation",
    ]);
  });

  it("takes the later of two names in one month", () => {
    expect(nameOf("RUS", "1991-12")).toBe("Russian Federation");
  });

  it("prefers a dated former name to an undated name of the records", () => {
    expect([nameOf("TLS", "2002-05-27"), nameOf("TLS", "2014-03-28")]).toEqual(["East Timor", "Timor-Leste"]);
  });

  it("falls back to the name of today", () => {
    const names = [{ name: "Press Name", kind: "press", from: null, to: null, source: "press", note: null }] as const;
    expect(stateNameOn(stateOf("ABC", { name: "Today", names }), day("2014"))).toBe("Today");
  });
});

describe("nameInSentence", () => {
  it("gives the article to the names that take it", () => {
    const names = [
      "Republic of Korea",
      "United States of America",
      "Russian Federation",
      "Philippines",
      "Niger",
      "The former Yugoslav Republic of Macedonia",
    ];
    expect(names.map(nameInSentence)).toEqual([
      "the Republic of Korea",
      "the United States of America",
      "the Russian Federation",
      "the Philippines",
      "the Niger",
      "the former Yugoslav Republic of Macedonia",
    ]);
  });

  it("leaves the others as they are", () => {
    const names = ["Peru", "Nigeria", "South Sudan", "Dominica", "Libya", "Democratic Kampuchea"];
    expect(names.map(nameInSentence)).toEqual(names);
  });
});
