import { readVotingText } from "../../../formats/votingText/readVotingText";
import type { CalendarDate } from "../../../formats/words/CalendarDate";
import { readShortly, seedVotingNames } from "./readShortly";

test.each([
  ["The amendment was rejected by 85 votes to 55, with 20 abstentions.", "rejected", "55 85 20"],
  ["By 85 votes to 55, with 20 abstentions, the Committee rejected the amendment.", "rejected", "55 85 20"],
  ["L’amendement est rejeté par 85 voix contre 55, avec 20 abstentions.", "rejected", "55 85 20"],
  ["La enmienda queda rechazada por 85 votos contra 55 y 20 abstenciones.", "rejected", "55 85 20"],
  ["Paragraph 8 was retained by 94 votes to 46, with 23 abstentions.", "retained", "94 46 23"],
  ["It was adopted by 19 votes in favour, six against and 21 abstentions.", "adopted", "19 6 21"],
  ["The resolution was adopted by 14 votes to none, with one abstention.", "adopted", "14 0 1"],
  ["Adopted by a vote of twenty-one to no votes, with no abstentions.", "adopted", "21 0 0"],
  ["By a vote of 30-6-11, the Council adopted the text.", "adopted", "30 6 11"],
])("%s", (text, outcome, announced) => {
  expect(readShortly(text)).toEqual([{ outcome, announced, partial: "partial" }]);
});

test("a missing list of those abstaining does not swallow the next vote", () => {
  const text = "In favour:\nAlbania\n\nAgainst:\nCuba\n\nIn favour:\nAustria\n\nAgainst:\nChina\n\nAbstaining:\nIndia";
  expect(readShortly(text)).toEqual([
    { announced: "– – –", in_favour: "ALB", against: "CUB" },
    { announced: "– – –", in_favour: "AUT", against: "CHN", abstaining: "IND" },
  ]);
});

test("totals by heading in front of all lists belong to them", () => {
  const text = "Yes: 2; No: 2; Abstain: 0. In favour: Albania, Algeria. Against: Cuba. In favour: Austria. Against: China.";
  expect(readShortly(text)).toEqual([
    {
      announced: "2 2 0",
      in_favour: "ALB DZA",
      against: "CUB",
      warnings: ["The text announces 2 against; 1 of the names in that list was read."],
    },
    { announced: "– – –", in_favour: "AUT", against: "CHN" },
  ]);
});

test("a result before its lists, twice, with those absent", () => {
  const text = `ANNEX I
The draft resolution was adopted by a recorded vote of 2 in favour to 1 against, with 1 abstention, as follows:
In favour: Albania, Algeria.
Against: Cuba.
Abstain: Chad.
Absent: Palau.
ANNEX II
The draft resolution A/C.3/69/L.2 was rejected by a recorded vote of 1 in favour to 2 against, with no abstentions, as follows:
In favour: Algeria.
Against: Cuba, Chad.
Abstain: None.`;
  expect(readShortly(text)).toEqual([
    { outcome: "adopted", announced: "2 1 1", in_favour: "ALB DZA", against: "CUB", abstaining: "TCD", non_voting: "PLW" },
    { outcome: "rejected", announced: "1 2 0", in_favour: "DZA", against: "CUB TCD", symbols: ["A/C.3/69/L.2"] },
  ]);
});

test("what is no known name is asked about, the best candidates first", () => {
  expect(readShortly("In favour: Albania, Guinea Bisau, Korea, Phillipines.\nAgainst: Yugoslavia.")).toEqual([
    {
      announced: "– – –",
      in_favour: "ALB",
      unrecognised: ["Guinea Bisau: GNB", "Korea: KOR PRK", "Phillipines: PHL", "Yugoslavia: SCG YUG"],
      warnings: [
        "“Guinea Bisau” (in favour) is no name of one state that is known.",
        "“Korea” (in favour) is no name of one state that is known.",
        "“Phillipines” (in favour) is no name of one state that is known.",
        "“Yugoslavia” (against) is no name of one state that is known.",
      ],
    },
  ]);
});

test("the day of the vote says whose a name was", () => {
  const against = (date: string) =>
    readShortly("In favour: Albania\nAgainst: Yugoslavia", { date: date as CalendarDate })[0]?.["against"];
  expect([against("1980-12-15"), against("2001-12-19")]).toEqual(["YUG", "SCG"]);
});

test("Serbia and Montenegro: one state on a day before June 2006, two after it, and not certain at a list's end without a date", () => {
  const inFavour = (date?: string) =>
    readShortly(
      "In favour: Albania, Serbia and Montenegro\nAgainst: Cuba",
      date === undefined ? {} : { date: date as CalendarDate },
    )[0]?.["in_favour"];
  expect([inFavour("2005-12-16"), inFavour("2014-12-18"), inFavour()]).toEqual(["ALB SCG", "ALB SRB MNE", "ALB SRB? MNE"]);
});

test("a state twice, and a printed total that is wrong", () => {
  expect(
    readShortly("In favour: Albania, Togo, Togo.\nAgainst: Albania.\nAdopted by 3 votes to 1, with no abstentions."),
  ).toEqual([
    {
      outcome: "adopted",
      announced: "3 1 0",
      in_favour: "ALB? TGO?",
      against: "ALB?",
      warnings: [
        "The text announces 3 in favour; 2 of the names in that list were read.",
        "“Togo” stands twice in the list of those in favour.",
        "“Albania” stands in two lists: in favour and against.",
      ],
    },
  ]);
});

test("names turned round within a list that commas part", () => {
  expect(
    readShortly("In favour: Iran, Islamic Republic of, Korea, Republic of, Congo, Democratic Republic of the, Chad"),
  ).toEqual([{ announced: "– – –", in_favour: "IRN KOR COD TCD" }]);
});

test("Guinea and its neighbours, abbreviated saints, an “and” before the last", () => {
  const text = `In favour: Guinea, Guinea-Bissau, Equatorial Guinea, Papua New
Guinea, St. Lucia, St. Vincent and the Grenadines, U.S.A., Antigua and Barbuda and Chad`;
  expect(readShortly(text)[0]?.["in_favour"]).toBe("GIN GNB GNQ PNG LCA VCT USA ATG TCD");
});

test("a table of the letters Y, N, A, and of those who did not vote", () => {
  expect(readShortly("Y ALBANIA\nN ALGERIA\nA ANDORRA\n  ANGOLA\nY BOLIVIA (PLURINATIONAL STATE OF)\n")).toEqual([
    { announced: "– – –", in_favour: "ALB BOL", against: "DZA", abstaining: "AND", non_voting: "AGO" },
  ]);
});

test("tables with a word for each state, lines that end as Windows writes them, and those absent or not voting", () => {
  const votes = [{ announced: "– – –", in_favour: "ALB", against: "TCD", abstaining: "CUB" }];
  expect(readShortly("| Albania | Yes |\n| Chad | No |\n| Cuba | Abstain |\n")).toEqual(votes);
  expect(readShortly("Albania: in favour\nChad: against\nCuba: abstaining\n")).toEqual(votes);
  expect(
    readShortly("In favour:\r\nAlbania\r\nAgainst:\r\nChad\r\nAbstaining:\r\nCuba\r\nAbsent or not voting\r\nTuvalu\r\n"),
  ).toEqual([{ ...votes[0], non_voting: "TUV" }]);
});

test("what follows a list on its line is told of", () => {
  expect(readShortly("In favour: Argentina, Brazil [Chile]. Against: United States (by proxy), Cuba")).toEqual([
    {
      announced: "– – –",
      in_favour: "ARG BRA",
      against: "USA? CUB",
      warnings: [
        "The list of those in favour was read as far as “Brazil”; the line goes on.",
        "“United States” (against) is not certain: a remark in brackets follows it.",
      ],
    },
  ]);
});

test("delegations that meant to vote otherwise are in no tally", () => {
  const text =
    "In favour: Albania. Against: Cuba.\n* Subsequently, the delegation of Mali advised the Secretariat that it had intended to vote against; the delegation of Niger had intended to abstain.";
  expect(readShortly(text)).toEqual([
    { announced: "– – –", in_favour: "ALB", against: "CUB", intentions: ["MLI against", "NER abstaining"] },
  ]);
});

test("a state that had no seat in the body is warned about", () => {
  const members = new Set(
    [...readVotingText("In favour: Albania", seedVotingNames())].flatMap(({ choices }) => choices.map(({ state }) => state)),
  );
  expect(readShortly("In favour: Albania, Chad", { members })).toEqual([
    {
      announced: "– – –",
      in_favour: "ALB TCD?",
      warnings: ["“Chad” (in favour) was not a member of the body on that day."],
    },
  ]);
});

test.each(["", "Cuba", "The meeting was held from 9 to 13 June.", "Adopted without a vote.", "\u0000(((((", "In favour:"])(
  "no vote is found in %j",
  (text) => {
    expect(readVotingText(text, seedVotingNames())).toEqual([]);
  },
);
