import { appending, nextLineOf, refusalOf, replacing } from "./damagedSeed";

describe("a cell that is not what it must be is refused with file, line and column", () => {
  test.each([
    ["states.csv", "\nAFG,", "\nAF,", 'line 2, column iso3: "AF" is not a state\'s code (three capital letters).'],
    ["states.csv", "\nAFG,", "\nafg,", 'line 2, column iso3: "afg" is not a state\'s code (three capital letters).'],
    [
      "states.csv",
      "AFG,Afghanistan,",
      "AFG,,",
      "line 2, column name: The cell is empty; it must be text without spaces at its ends.",
    ],
    ["states.csv", "AFG,Afghanistan,", "AFG, Kabul,", 'line 2, column name: " Kabul" is not text without spaces at its ends.'],
    ["states.csv", ",004,", ",4,", 'line 2, column m49: "4" is not three digits.'],
    [
      "states.csv",
      "1946-11-19",
      "1946-02-30",
      'line 2, column admitted: "1946-02-30" is not a date (YYYY-MM-DD, YYYY-MM or YYYY).',
    ],
    [
      "states.csv",
      ",member,",
      ",guest,",
      'line 2, column kind: "guest" is not one of member, former_member, observer, dated_name, representation.',
    ],
    ["grouping_memberships.csv", ",high,", ",sure,", 'line 2, column confidence: "sure" is not one of high, medium, low.'],
    [
      "body_memberships.csv",
      ",latin-american-and-caribbean,",
      ",latin,",
      'line 2, column regional_group: "latin" is not one of african, asia-pacific, eastern-european, latin-american-and-caribbean, western-european-and-others, none.',
    ],
    [
      "groupings.csv",
      "\nafrican,",
      "\nAfrican,",
      'line 2, column slug: "African" is not a slug (small letters and digits, between single hyphens).',
    ],
    [
      "definitions.csv",
      ",grouping:western-european-and-others,",
      ",western,",
      'line 2, column terms: "western" is not a list, between " + ", of which each is grouping:SLUG, ever:SLUG, state:CODE or us-agreement:SHARE.',
    ],
    [
      "claims.csv",
      "a-hrc-res-25-25",
      "A/HRC/RES/25/25",
      'line 2, column roll_calls: "A/HRC/RES/25/25" is not a list, between single spaces, of which each is a roll call\'s id.',
    ],
    ["us_agreement.csv", "AFG,477", "AFG,many", 'line 2, column shared_roll_calls: "many" is not a whole number from 0 up.'],
    ["us_agreement.csv", "0.216981", "21.7", 'line 2, column agreement: "21.7" is not a number from 0 to 1.'],
    ["votes.csv", "in_favour", "yes", 'line 2, column choice: "yes" is not one of in_favour, against, abstaining, non_voting.'],
    [
      "votes.csv",
      "ARG ARM",
      "ARG  ARM",
      'line 2, column states: "ARG  ARM AUS AUT BEL BRA CAN CHL CRI DEU FRA GAB GBR GTM HRV IRL JPN KEN MEX PER POL PRY SAU SWE UKR URY USA VEN" is not a list, between single spaces, of which each is a state\'s code (three capital letters).',
    ],
    ["roll_calls.csv", ",28,10,", ",28,-1,", 'line 2, column against: "-1" is not a whole number from 0 up.'],
    [
      "roll_calls.csv",
      "E/2003/23 https://undocs.org/E/2003/23; ",
      "Annual report; ",
      'line 2, column sources: "Annual report; E/CN.4/RES/2003/10 https://undocs.org/E/CN.4/RES/2003/10" is not a list, between "; ", of which each is SYMBOL, URL or both, and the day consulted where known.',
    ],
  ])("%s: %j → %j", (file, found, text, refusal) => {
    expect(refusalOf({ [file]: replacing(found, text) })).toBe(`seed/${file}, ${refusal}`);
  });
});

describe("a row that does not go with the others is refused with file, line and column", () => {
  test.each([
    ["states.csv", "AFG,Again,Encore,Otra vez,Again,,member,,,,,,A", 'iso3: "AFG" stands in line 2 already.'],
    ["states.csv", "ZZZ,Z,Z,Z,Z,,member,1990,1980,,,,A", "left: It lies before admitted."],
    ["states.csv", "ZZZ,Z,Z,Z,Z,,member,,,1990-05,1990-04-30,,A", "seat_to: It lies before seat_from."],
    ["state_names.csv", "QQQ,Nowhere,,,short,A,", 'state: There is no state "QQQ".'],
    ["state_names.csv", "AFG,Kabul,2001-02-03,2001-02-02,short,A,", "to: It lies before from."],
    [
      "state_names.csv",
      "AFG,Kabul,2001-02-03,,un_record,A,",
      "from: The state has a name in UN records in line 2 already, for a span that overlaps this one.",
    ],
    ["body_memberships.csv", "HRC,QQQ,2030-01-01,2032-12-31,african,high,,A", 'state: There is no state "QQQ".'],
    ["body_memberships.csv", "HRC,AFG,2032-01-01,2030-12-31,asia-pacific,high,,A", "to: It lies before from."],
    ["grouping_memberships.csv", "atlantis,AFG,2001,,high,,A", 'grouping: There is no grouping "atlantis".'],
    ["grouping_memberships.csv", "nato,QQQ,2001,,high,,A", 'state: There is no state "QQQ".'],
    ["grouping_memberships.csv", "nato,AFG,2001,2000,high,,A", "to: It lies before from."],
    [
      "grouping_memberships.csv",
      "african,AND,2001-01-01,,high,,A",
      "from: The state has a place in a regional group in line 171 already, for a span that overlaps this one.",
    ],
    ["groupings.csv", "nato,Again,A", 'slug: "nato" stands in line 21 already.'],
    ["definitions.csv", "d,D,D,D,grouping:atlantis,A,", 'terms: There is no grouping "atlantis".'],
    ["definitions.csv", "d,D,D,D,ever:atlantis,A,", 'terms: There is no grouping "atlantis".'],
    ["definitions.csv", "d,D,D,D,state:QQQ,A,", 'terms: There is no state "QQQ".'],
    ["definitions.csv", "eu,D,D,D,grouping:eu,A,", 'slug: "eu" stands in line 5 already.'],
    ["claims.csv", "c,Said.,Said,A,T,P,2014,,PRK,nobody,a-hrc-res-25-25", 'default_definition: There is no definition "nobody".'],
    ["claims.csv", "c,Said.,Said,A,T,P,2014,,PRK,eu,a-hrc-res-0-0", 'roll_calls: There is no roll call "a-hrc-res-0-0".'],
    ["claims.csv", "c,Said.,Said,A,T,P,2014,,QQQ,eu,a-hrc-res-25-25", 'subject: There is no state "QQQ".'],
    [
      "claims.csv",
      "c,Said.,Unsaid,A,T,P,2014,,PRK,eu,a-hrc-res-25-25",
      "tested: It does not occur in the sentence to the letter.",
    ],
    ["us_agreement.csv", "1992-12,AFG,1,0.5", 'state: "AFG" stands in line 2 already.'],
    ["us_agreement.csv", "1992-12,QQQ,1,0.5", 'state: There is no state "QQQ".'],
    ["votes.csv", "a-hrc-res-0-0,against,AFG", 'roll_call: There is no roll call "a-hrc-res-0-0".'],
    ["votes.csv", "e-cn-4-res-2004-13,non_voting,QQQ", 'states: There is no state "QQQ".'],
    ["votes.csv", "a-res-67-181,against,AFG", 'roll_call: "a-res-67-181" had no recorded vote.'],
    ["votes.csv", "e-cn-4-res-2004-13,non_voting,ARG", "states: ARG has a choice in line 6 already."],
    ["votes.csv", "e-cn-4-res-2003-10,against,AFG", "choice: The roll call has a row for against already."],
    [
      "roll_calls.csv",
      "a-hrc-res-25-25,HRC,25,2014-03-28,,,T,adoption,recorded_vote,adopted,,,1,0,0,,,,,,high,,A,A/1",
      'id: "a-hrc-res-25-25" stands in line 24 already.',
    ],
    [
      "roll_calls.csv",
      "x,HRC,25,2014-03-28,,,T,adoption,none,withdrawn,QQQ,,,,,,,,,,high,,A,A/1",
      'subject: There is no state "QQQ".',
    ],
    [
      "roll_calls.csv",
      "x,HRC,25,2014-03-28,,,T,adoption,none,withdrawn,,,,,,,,,,AFG QQQ,high,,A,A/1",
      'main_sponsors: There is no state "QQQ".',
    ],
    [
      "roll_calls.csv",
      "x,HRC,25,2014-03-28,,,T,adoption,without_a_vote,adopted,,,1,,,,,,,,high,,A,A/1",
      "in_favour: A tally does not go with without_a_vote.",
    ],
    [
      "roll_calls.csv",
      "x,HRC,25,2014-03-28,,,T,adoption,recorded_vote,adopted,,,,,,,,,,,high,,A,A/1",
      "in_favour: A recorded vote has a tally.",
    ],
    [
      "roll_calls.csv",
      "x,HRC,25,2014-03-28,,,T,adoption,recorded_vote,adopted,,,30,6,11,0,46,,,,high,,A,A/1",
      "members: The four counts do not make it up.",
    ],
  ])("%s + %s", (file, line, refusal) => {
    expect(refusalOf({ [file]: appending(line) })).toBe(`seed/${file}, line ${nextLineOf(file)}, column ${refusal}`);
  });
});

describe("a file that is not a table as expected is refused", () => {
  test("it is missing", () => {
    expect(refusalOf({ "claims.csv": null })).toBe(
      "seed/claims.csv, line 1: The file cannot be read: Error: ENOENT: no such file or directory, open 'FOLDER/claims.csv'.",
    );
  });

  test("it is empty", () => {
    expect(refusalOf({ "claims.csv": () => "" })).toBe("seed/claims.csv, line 1: There is no header.");
  });

  test("a column is called otherwise", () => {
    expect(refusalOf({ "votes.csv": replacing("choice", "vote") })).toBe(
      "seed/votes.csv, line 1, column choice: The column is missing.\nseed/votes.csv, line 1, column vote: The table has no such column.",
    );
  });

  test("a column stands twice", () => {
    expect(refusalOf({ "votes.csv": replacing("choice,states", "choice,states,states") })).toContain(
      "seed/votes.csv, line 1, column states: The column stands twice in the header.",
    );
  });

  test("a line has a cell too many", () => {
    expect(refusalOf({ "votes.csv": appending("a-hrc-res-25-25,against,AFG,ALB") })).toBe(
      `seed/votes.csv, line ${nextLineOf("votes.csv")}: The line has 4 cells where the header has 3 columns.`,
    );
  });

  test("a quotation mark is not closed", () => {
    expect(refusalOf({ "claims.csv": appending('"open') })).toBe(
      "seed/claims.csv, line 3: Quote Not Closed: the parsing is finished with an opening quote at line 3.",
    );
  });
});

test("every fault in every file is told at once, by file and line", () => {
  const changes = {
    "votes.csv": replacing("in_favour", "yes"),
    "states.csv": (text: string) => text.replace(",004,", ",4,").replace(",member,", ",guest,").replace("\nAGO,", "\nAG,"),
    "groupings.csv": replacing("\nafrican,", "\nAfrican,"),
  };
  expect(refusalOf(changes).split("\n")).toEqual([
    'seed/groupings.csv, line 2, column slug: "African" is not a slug (small letters and digits, between single hyphens).',
    'seed/states.csv, line 2, column m49: "4" is not three digits.',
    'seed/states.csv, line 2, column kind: "guest" is not one of member, former_member, observer, dated_name, representation.',
    'seed/states.csv, line 3, column iso3: "AG" is not a state\'s code (three capital letters).',
    'seed/votes.csv, line 2, column choice: "yes" is not one of in_favour, against, abstaining, non_voting.',
  ]);
});

test("a row that names a state twice in one choice is refused", () => {
  expect(refusalOf({ "votes.csv": replacing("ARG ARM", "ARG ARG ARM") })).toBe(
    "seed/votes.csv, line 2, column states: ARG has a choice in line 2 already.",
  );
});
