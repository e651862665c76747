import type { Choice } from "../../formats/words/Choice";
import type { RegionalGroup } from "../../release/RegionalGroup";
import { regionalGroupOn, rollCallById } from "./seed";

const { rollCall, choices } = rollCallById("a-hrc-res-25-25");

function statesOf(choice: Choice, group: RegionalGroup): string {
  return [...choices]
    .filter(([state, cast]) => cast === choice && regionalGroupOn(state, rollCall) === group)
    .map(([state]) => state)
    .toSorted()
    .join(" ");
}

test("A/HRC/RES/25/25 is 30-6-11 of 47", () => {
  expect(rollCall.officialTally).toEqual({ inFavour: 30, against: 6, abstaining: 11, nonVoting: 0, members: 47 });
  expect(choices.size).toBe(47);
});

test("it is what the record says it is", () => {
  expect(rollCall).toEqual({
    id: "a-hrc-res-25-25",
    body: "HRC",
    session: "25",
    date: "2014-03-28",
    symbol: "A/HRC/RES/25/25",
    draft: "A/HRC/25/L.17",
    title: "Situation of human rights in the Democratic People's Republic of Korea",
    kind: "adoption",
    mode: "recorded_vote",
    outcome: "adopted",
    subject: "PRK",
    topics: ["Human rights"],
    officialTally: { inFavour: 30, against: 6, abstaining: 11, nonVoting: 0, members: 47 },
    meeting: "55th meeting",
    agendaItem: null,
    note: "After the report of the commission of inquiry (A/HRC/25/63).",
    confidence: "high",
    source: "A/HRC/25/2 (Annex II)",
    sources: [
      { symbol: "A/HRC/25/2", url: "https://undocs.org/A/HRC/25/2", consulted: null },
      { symbol: "A/HRC/RES/25/25", url: "https://undocs.org/A/HRC/RES/25/25", consulted: null },
    ],
    sponsors: [],
    intentions: [],
    disagreements: [],
  });
});

test.each([
  ["in_favour", "african", "BEN BFA BWA CIV MAR SLE"],
  ["in_favour", "asia-pacific", "ARE JPN KAZ KOR MDV PHL"],
  ["in_favour", "eastern-european", "CZE EST MKD MNE ROU"],
  ["in_favour", "latin-american-and-caribbean", "ARG BRA CHL CRI MEX PER"],
  ["in_favour", "western-european-and-others", "AUT DEU FRA GBR IRL ITA USA"],
  ["against", "african", ""],
  ["against", "asia-pacific", "CHN PAK VNM"],
  ["against", "eastern-european", "RUS"],
  ["against", "latin-american-and-caribbean", "CUB VEN"],
  ["against", "western-european-and-others", ""],
  ["abstaining", "african", "COG DZA ETH GAB KEN NAM ZAF"],
  ["abstaining", "asia-pacific", "IDN IND KWT SAU"],
  ["abstaining", "eastern-european", ""],
  ["abstaining", "latin-american-and-caribbean", ""],
  ["abstaining", "western-european-and-others", ""],
] as const)("%s, %s: %s", (choice, group, states) => {
  expect(statesOf(choice, group)).toBe(states);
});
