import type { CalendarDate } from "../../formats/words/CalendarDate";
import type { Choice } from "../../formats/words/Choice";
import type { Iso3 } from "../../formats/words/Iso3";
import type { ReleaseContent } from "../../release/ReleaseContent";
import type { RollCall } from "../../release/RollCall";
import type { RollCallId } from "../../release/RollCallId";
import type { State } from "../../release/State";

export const iso = (code: string) => code as Iso3;
export const day = (date: string) => date as CalendarDate;
export const id = (text: string) => text as RollCallId;

/** A state of which nothing matters but what is given. */
export function stateOf(code: string, given: Partial<State> = {}): State {
  return {
    iso3: iso(code),
    name: code,
    nameFr: code,
    nameEs: code,
    figureName: code,
    m49: null,
    kind: "member",
    admitted: null,
    left: null,
    seat: { from: null, to: null },
    names: [],
    note: null,
    source: "made up",
    ...given,
  };
}

/** A roll call of which nothing matters but what is given. */
export function rollCallOf(rollCallId: string, given: Partial<RollCall> = {}): RollCall {
  return {
    id: id(rollCallId),
    body: "HRC",
    session: "25",
    date: day("2014-03-28"),
    symbol: null,
    draft: null,
    title: rollCallId,
    kind: "adoption",
    mode: "recorded_vote",
    subject: null,
    officialTally: { inFavour: null, against: null, abstaining: null, nonVoting: null, members: null },
    source: "made up",
    outcome: "adopted",
    topics: [],
    meeting: null,
    agendaItem: null,
    note: null,
    confidence: "high",
    sources: [],
    sponsors: [],
    intentions: [],
    disagreements: [],
    ...given,
  };
}

/** Choices as code and choice: `choicesOf("in_favour", ["FRA", "USA"], …)` would not be shorter. */
export function choicesOf(choices: Readonly<Record<string, Choice>>): ReadonlyMap<Iso3, Choice> {
  return new Map(Object.entries(choices).map(([code, choice]) => [iso(code), choice]));
}

/** Two roll calls, one of them without a vote, with something in every field that the codec carries. */
export const TINY: ReleaseContent = {
  states: [
    stateOf("USA", { names: [{ name: "United States", kind: "un_record", from: null, to: null, source: "list", note: null }] }),
    stateOf("PRK", { name: "Democratic People's Republic of Korea", admitted: day("1991-09-17") }),
    stateOf("CUB", { nameEs: "Cuba – ñ" }),
  ],
  bodyMemberships: [
    {
      body: "HRC",
      state: iso("CUB"),
      from: day("2014-01-01"),
      to: day("2016-12-31"),
      regionalGroup: "latin-american-and-caribbean",
      confidence: "high",
      note: null,
      source: "list",
    },
  ],
  groupings: [
    {
      slug: "western-european-and-others",
      name: "Western European and Others",
      source: "list",
      members: [{ state: iso("USA"), from: day("1963-12-17"), to: null, source: "list", confidence: "high", note: null }],
    },
  ],
  definitions: [
    {
      slug: "the-west",
      name: "The West",
      figureName: "West",
      rule: "The group and Cuba",
      source: "made up",
      note: null,
      terms: [
        { kind: "state", state: iso("CUB") },
        { kind: "grouping", grouping: "western-european-and-others", ever: false },
      ],
    },
  ],
  claims: [
    {
      slug: "a-claim",
      sentence: "Not only they.",
      tested: "Not only",
      source: { author: "A", title: "T", publisher: "P", date: day("2014-10"), url: null },
      subject: iso("PRK"),
      defaultDefinition: "the-west",
      rollCalls: [id("a-hrc-res-25-25")],
    },
  ],
  usAgreement: [{ date: day("2014-03-28"), state: iso("CUB"), sharedRollCalls: 351, agreement: 0.112536 }],
  rollCalls: [
    {
      rollCall: rollCallOf("a-res-68-183", {
        body: "GA",
        session: "68",
        date: day("2013-12"),
        mode: "without_a_vote",
        subject: iso("PRK"),
      }),
      choices: choicesOf({}),
    },
    {
      rollCall: rollCallOf("a-hrc-res-25-25", {
        symbol: "A/HRC/RES/25/25",
        draft: "A/HRC/25/L.17",
        subject: iso("PRK"),
        officialTally: { inFavour: 1, against: 1, abstaining: 0, nonVoting: 0, members: 2 },
        topics: ["human rights", "country situations"],
        meeting: "55th meeting",
        agendaItem: "4",
        note: "After the report.",
        sources: [
          { symbol: "A/HRC/25/2", url: null, consulted: day("2025-01-15") },
          { symbol: null, url: "https://undocs.org/A/HRC/RES/25/25", consulted: null },
        ],
        sponsors: [{ state: iso("USA"), role: "co_sponsor" }],
        intentions: [{ state: iso("CUB"), choice: "abstaining", source: "letter" }],
        disagreements: [{ state: iso("CUB"), source: "another data set", choice: null }],
      }),
      choices: choicesOf({ USA: "in_favour", CUB: "against" }),
    },
  ],
};
