import type { CalendarDate } from "../../formats/words/CalendarDate";
import type { Choice } from "../../formats/words/Choice";
import type { Iso3 } from "../../formats/words/Iso3";
import type { ReleaseContent, RollCallWithChoices } from "../../release/ReleaseContent";
import type { RollCall } from "../../release/RollCall";
import type { RollCallId } from "../../release/RollCallId";
import type { State } from "../../release/State";

// Real names, invented facts: six states, three roll calls (two with choices, one without a vote), one of everything else that a release can hold.

const iso3 = (code: string): Iso3 => code as Iso3;
const on = (date: string): CalendarDate => date as CalendarDate;
const id = (text: string): RollCallId => text as RollCallId;

function state(code: string, name: string, m49: string, more: Partial<State> = {}): State {
  return {
    iso3: iso3(code),
    name,
    nameFr: `${name} (fr)`,
    nameEs: `${name} (es)`,
    figureName: name,
    m49,
    kind: "member",
    admitted: on("1945-10-24"),
    left: null,
    seat: { from: on("1945-10-24"), to: null },
    names: [{ name, kind: "short", from: null, to: null, source: "A list", note: null }],
    note: null,
    source: "UN, Member States",
    ...more,
  };
}

const states: readonly State[] = [
  state("BRA", "Brazil", "076"),
  state("CHN", "China", "156"),
  state("COD", "Democratic Republic of the Congo", "180", {
    names: [
      { name: "Zaire", kind: "former", from: on("1971-10-27"), to: on("1997-05-17"), source: "ISO 3166", note: null },
      {
        name: "Democratic Republic of the Congo",
        kind: "un_record",
        from: on("1997-05-17"),
        to: null,
        source: "ISO 3166",
        note: "The UN’s form",
      },
    ],
  }),
  state("PRK", "Democratic People’s Republic of Korea", "408", {
    admitted: on("1991-09-17"),
    seat: { from: on("1991-09-17"), to: null },
  }),
  state("USA", "United States of America", "840"),
  state("YUG", "Yugoslavia", "891", {
    kind: "former_member",
    left: on("1992"),
    seat: { from: on("1945-10-24"), to: on("1992-04") },
    note: "An entity of its own",
  }),
];

function rollCall(own: Pick<RollCall, "id" | "date" | "symbol" | "title"> & Partial<RollCall>): RollCall {
  return {
    body: "HRC",
    session: "25",
    draft: null,
    kind: "adoption",
    mode: "recorded_vote",
    subject: iso3("PRK"),
    officialTally: { inFavour: 2, against: 1, abstaining: 1, nonVoting: 1, members: 5 },
    source: "A/HRC/25/2 (Part I)",
    outcome: "adopted",
    topics: ["Human rights"],
    meeting: null,
    agendaItem: null,
    note: null,
    confidence: "high",
    sources: [],
    sponsors: [],
    intentions: [],
    disagreements: [],
    ...own,
  };
}

function choices(list: Readonly<Record<string, Choice>>): ReadonlyMap<Iso3, Choice> {
  return new Map(Object.entries(list).map(([code, choice]) => [iso3(code), choice]));
}

const rollCalls: readonly RollCallWithChoices[] = [
  {
    rollCall: rollCall({
      id: id("a-hrc-res-25-25"),
      date: on("2014-03-28"),
      symbol: "A/HRC/RES/25/25",
      draft: "A/HRC/25/L.17",
      title: "Situation of human rights in the Democratic People’s Republic of Korea",
      topics: ["Human rights", "Korea"],
      meeting: "A/HRC/25/SR.56",
      agendaItem: "4",
      note: "Adopted as drafted",
      sources: [
        { symbol: "A/HRC/25/2", url: "https://undocs.org/A/HRC/25/2", consulted: on("2024-01-15") },
        { symbol: null, url: "https://example.org/votes", consulted: null },
      ],
      sponsors: [
        { state: iso3("USA"), role: "main_sponsor" },
        { state: iso3("BRA"), role: "co_sponsor" },
      ],
      intentions: [{ state: iso3("COD"), choice: "in_favour", source: "A letter" }],
      disagreements: [
        { state: iso3("CHN"), source: "Another data set", choice: "abstaining" },
        { state: iso3("COD"), source: "Another data set", choice: null },
      ],
    }),
    choices: choices({ BRA: "in_favour", USA: "in_favour", CHN: "against", COD: "non_voting", PRK: "abstaining" }),
  },
  {
    rollCall: rollCall({
      id: id("a-res-46-1.2"),
      body: "GA",
      session: "46",
      date: on("1991-12"),
      symbol: "A/RES/46/1",
      title: "A paragraph of a text",
      kind: "paragraph",
      subject: null,
      officialTally: { inFavour: 3, against: 1, abstaining: null, nonVoting: null, members: null },
      confidence: "low",
    }),
    choices: choices({ YUG: "in_favour", BRA: "against", USA: "in_favour" }),
  },
  {
    rollCall: rollCall({
      id: id("a-hrc-res-31-18"),
      session: "31",
      date: on("2016-03-23"),
      symbol: "A/HRC/RES/31/18",
      title: "Situation of human rights in the Democratic People’s Republic of Korea",
      mode: "without_a_vote",
      officialTally: { inFavour: null, against: null, abstaining: null, nonVoting: null, members: null },
    }),
    choices: new Map(),
  },
];

/** Small enough to be read in a test, and with something in every list. */
export const smallContent: ReleaseContent = {
  states,
  bodyMemberships: [
    {
      body: "HRC",
      state: iso3("CHN"),
      from: on("2014-01-01"),
      to: on("2016-12-31"),
      regionalGroup: "asia-pacific",
      confidence: "high",
      note: null,
      source: "OHCHR",
    },
  ],
  groupings: [
    {
      slug: "western-european-and-others",
      name: "Western European and Others Group",
      source: "UN DGACM",
      members: [{ state: iso3("USA"), from: null, to: null, source: "UN DGACM", confidence: "high", note: "Observer" }],
    },
    {
      slug: "eastern-european",
      name: "Eastern European Group",
      source: "UN DGACM",
      members: [
        { state: iso3("YUG"), from: on("1946"), to: on("1992-04"), source: "UN DGACM", confidence: "medium", note: null },
      ],
    },
  ],
  definitions: [
    {
      slug: "western-european-and-others",
      name: "Western European and Others",
      figureName: "WEOG",
      rule: "Members of the Western European and Others Group on the day of the vote.",
      source: "UN DGACM",
      note: null,
      terms: [{ kind: "grouping", grouping: "western-european-and-others", ever: false }],
    },
    {
      slug: "mixed",
      name: "Of every kind",
      figureName: "Mixed",
      rule: "A group at any time, a state, and whoever agrees with the United States in seven of ten votes.",
      source: "Invented",
      note: "For tests",
      terms: [
        { kind: "grouping", grouping: "eastern-european", ever: true },
        { kind: "state", state: iso3("BRA") },
        { kind: "us_agreement", atLeast: 0.7 },
      ],
    },
  ],
  claims: [
    {
      slug: "not-only-from-the-west",
      sentence: "Support came not only from the West.",
      tested: "not only from the West",
      source: { author: "A. Author", title: "An article", publisher: "A journal", date: on("2014-10"), url: null },
      subject: iso3("PRK"),
      defaultDefinition: "western-european-and-others",
      rollCalls: [id("a-hrc-res-25-25"), id("a-hrc-res-31-18")],
    },
  ],
  usAgreement: [
    { date: on("2014-03-28"), state: iso3("BRA"), sharedRollCalls: 61, agreement: 0.319672131147541 },
    { date: on("2014-03-28"), state: iso3("CHN"), sharedRollCalls: 58, agreement: 0.1 },
  ],
  rollCalls,
};
