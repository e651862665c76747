import { entryFactsOf } from "../../../analysis/entry/entryFactsOf";
import { titlesLike } from "../../../analysis/entry/titlesLike";
import type { CalendarDate } from "../../../formats/words/CalendarDate";
import { seeded } from "../seededRelease";
import { iso } from "./entering";

const on = (date: string) => date as CalendarDate;

describe("what the release knows of a vote that is being entered", () => {
  const facts = entryFactsOf(seeded, { body: "HRC", date: on("2014-03-28"), subject: iso("PRK"), symbol: "A/HRC/RES/25/25" });

  it("is the Council's 47 members of the day, by the names of the day", () => {
    expect(facts.members).toHaveLength(47);
    expect(facts.members.filter(({ name }) => name.startsWith("The ") || name.startsWith("Cz"))).toEqual([
      { state: "CZE", name: "Czech Republic" },
      { state: "MKD", name: "The former Yugoslav Republic of Macedonia" },
    ]);
  });

  it("is the last vote on the subject in the same body, past the texts without a vote", () => {
    expect([facts.before?.id, facts.before?.date, facts.before?.choices[iso("CUB")]]).toEqual([
      "a-hrc-res-16-8",
      "2011-03-24",
      "against",
    ]);
  });

  it("is how often each state chose what on it before: three times in the Commission, four in the Council, seven in the Assembly", () => {
    expect(facts.given[iso("CUB")]).toEqual({ against: 14 });
  });

  it("is who has the symbol already", () => {
    expect(facts.same.map(({ id }) => id)).toEqual(["a-hrc-res-25-25"]);
  });

  it("is the Assembly's 193 members for a committee", () => {
    expect(entryFactsOf(seeded, { body: "GA-C3", date: on("2014-11-18") }).members).toHaveLength(193);
  });

  it("is nothing where nothing is known", () => {
    expect(entryFactsOf(seeded, {})).toEqual({ release: 1, members: [], before: null, given: {}, same: [] });
  });
});

describe("titles that texts had before", () => {
  it("are found by the words or the code of a country, those of the body first", () => {
    const [first] = titlesLike(seeded, "prk", "HRC");
    expect(first).toMatchObject({ subject: "PRK", topics: ["Human rights"] });
    expect(first?.title).toMatch(/^Situation of human rights in the Democratic People.s Republic of Korea$/);
  });

  it("are none for nothing", () => expect(titlesLike(seeded, " ", "HRC")).toEqual([]));
});
