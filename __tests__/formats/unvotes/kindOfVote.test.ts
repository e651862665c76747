import { dateOfVote } from "../../../formats/unvotes/dateOfVote";
import { kindOfVote } from "../../../formats/unvotes/kindOfVote";
import { repairText } from "../../../formats/unvotes/repairText";
import { symbolOfVote } from "../../../formats/unvotes/symbolOfVote";
import { titleOfVote } from "../../../formats/unvotes/titleOfVote";

test.each([
  [
    "adoption",
    "0",
    "0",
    "TO ADOPT 1ST COMM. DRAFT RESOL. (A/2278), AS AMENDED BY INDIAN PROPOSAL, INSERTING WORDS IN PARAGRAPH 3",
  ],
  ["adoption", "1", "0", "TO ADOPT 38-POWER DRAFT RESOLUTION (A/L.386) INCLUDING BULGARIAN AMENDMENT (A/L.387)."],
  ["adoption", "0", "1", "TO APPROVE A RESOLUTION CONCERNING SEPARATE TREATIES AND THE PREPARATORY COMMITTEE"],
  ["adoption", "0", "1", "TO NOTE THE PROVISIONS OF PARAGRAPH 11 OF RESOLUTION 194 (III)"],
  ["adoption", "", "", "Amendment of the Treaty Banning Nuclear Weapon Tests in the Atmosphere"],
  [
    "amendment",
    "1",
    "1",
    "TO ADOPT THE HUNGARIAN AMENDMENT (A/L. 555) INSERTING A NEW PREAMBULAR PARAGRAPH IN DRAFT RESOL. (A/7383)",
  ],
  ["amendment", "1", "0", "AMEND TO REPORT (A/9179) AFTER PARA 14."],
  ["paragraph", "0", "1", "TO ADOPT OPERATIVE PARAG. 5 OF DRAFT RESOL. (A/7872 AND CORR. 1)"],
  ["paragraph", "0", "1", "RETENTION OF OP PARA 16 OF RESOLUTION."],
  ["paragraph", "1", "1", "TO ADOPT FINAL PARAGRAPH OF THE 1ST COMM. DRAFT RESOL. A (A/873), AS AMENDED BY MEXICAN PROPOSAL."],
  ["motion", "0", "0", "TO ADOPT FRENCH MOTION TO ADJOURN THE MEETING."],
  ["motion", "0", "0", "TO ADOPT A USSR PROPOSAL ADJOURNING DEBATE ON ELECTIONS"],
  [
    "motion",
    "",
    "",
    "The President: I shall now put to the vote the motion by Kuwait that no action be taken on the amendment in A/57/L.17. A recorded vote has been requested. A",
  ],
  ["motion", "1", "", "The Acting President: In accordance with rule 89, I shall now put to the vote the motion for division. A"],
  [
    "paragraph",
    "",
    "1",
    "The Acting President: Draft resolution D is entitled _Arms<d3>. I shall now put to the vote operative paragraph 1. A",
  ],
  [
    "amendment",
    "1",
    "",
    "The President: Since the motion of no action has not been adopted, we turn to the amendment in document A/52/L.39. A",
  ],
  [
    "adoption",
    "",
    "",
    "The President: As the oral amendment has not been adopted, I shall now put to the vote the draft resolution as a whole. A",
  ],
])("%s: amend %j, para %j, %s", (kind, amend, para, text) => {
  expect(kindOfVote(text, amend, para)).toBe(kind);
});

test("damage is repaired where only one reading is possible", () => {
  const damaged = [
    "Democratic People?Ã†s Republic",
    'WORDS "SUREST \\\\ WITH \\A\\\\.\\""\t0\t0',
    "_Arms<d3>",
    "Non?Proliferation",
    "is it so? yes",
    "a\b b",
  ];
  expect(damaged.map(repairText)).toEqual([
    "Democratic People's Republic",
    'WORDS "SUREST " WITH "A".',
    '"Arms"',
    "Non-Proliferation",
    "is it so? yes",
    "a b",
  ]);
});

test("symbols are official, or told in the note", () => {
  const told = (unres: string, session: number, hasParts = true) => Object.values(symbolOfVote(unres, session, hasParts));
  expect([
    told("R/26/2775F", 26),
    told("R/26/2813B", 26, false),
    told("R/3/930", 3),
    told("ESS/5/71", 22),
    told("A/RES/ES-10/19", 72),
    told("R/34/233/XII", 34),
    told("R/677/46", 67),
    told("", 20),
  ]).toEqual([
    ["26", "A/RES/2775(XXVI)F", false],
    ["26", "A/RES/2813(XXVI)", true],
    ["3", null, true],
    ["ES-5", null, true],
    ["ES-10", "A/RES/ES-10/19", false],
    ["34", "A/RES/34/233", true],
    ["67", "A/RES/67/46", true],
    ["20", null, false],
  ]);
});

test("dates are months before 2003, and years where they lie outside their session", () => {
  expect([
    dateOfVote("2002-12-18", "57"),
    dateOfVote("2003-12-22", "58"),
    dateOfVote("2005-12-08", "59"),
    dateOfVote("1956-11-01", "ES-1"),
    dateOfVote("2005-02-30", "59"),
  ]).toEqual(["2002-12", "2003-12-22", "2005", "1956-11", undefined]);
});

test("the title is the text's own, the agenda item beside it", () => {
  expect(
    titleOfVote(
      "Rights of the child : resolution / adopted by the General Assembly",
      "A/72/251 68a - Rights of children. - CHILD",
    ),
  ).toEqual({
    title: "Rights of the child",
    agendaItem: "68a. Rights of children",
  });
  expect(
    titleOfVote(
      "",
      'The President: We turn to draft resolution II, entitled "The girl child". A recorded vote has been requested. A',
    ),
  ).toEqual({
    title: "The girl child",
    agendaItem: null,
  });
});
