import type { Bloc } from "../../../../analysis/ClaimTest";
import { nameInSentence } from "../../../../analysis/nameInSentence";
import { stateNameOn } from "../../../../analysis/stateNameOn";
import type { Body } from "../../../../formats/words/Body";
import type { CalendarDate } from "../../../../formats/words/CalendarDate";
import type { Choice } from "../../../../formats/words/Choice";
import type { Mode } from "../../../../formats/words/Mode";
import { REGIONAL_GROUP_NAMES } from "../../../../release/RegionalGroup";
import type { State } from "../../../../release/State";
import { bodyName } from "../../bodyName";
import { BORDERS } from "../../bordersInWords";
import { CHOICE_DEEDS, CHOICE_LABELS } from "../../choiceInWords";
import { dayInWords } from "../../dayInWords";
import { findingWithoutChoices } from "../../findingWithoutChoices";
import type { Language } from "../../Language";
import { listInWords } from "../../listInWords";
import { modeInWords } from "../../modeInWords";
import { percentInWords } from "../../percentInWords";
import { selectionInWords } from "../../selectionInWords";
import { stateInText } from "../../stateInText";
import { tallyInWords } from "../../tallyInWords";

const IN_ORDER = new Intl.Collator("en");

/** What all figures share: numbers, dates, the UN's words, names. */
export const terms = {
  language: "en" as Language,
  /** The order of names. */
  compare: (a: string, b: string): number => IN_ORDER.compare(a, b),
  list: listInWords,
  clauses: (parts: readonly string[]) => parts.join("; "),
  colon: (head: string, rest: string) => `${head}: ${rest}`,
  quoted: (text: string) => `“${text}”`,
  day: dayInWords,
  /** A share from 0 to 1 in whole percent; only all is 100% and only none is 0%. */
  percent: percentInWords,
  /** The same where there is little room. */
  percentShort: percentInWords,
  /** A share from 0 to 1 in whole percent, merely rounded; below zero with a minus. */
  rounded: (share: number) => `${share < 0 ? "−" : ""}${Math.round(Math.abs(share) * 100)}%`,
  decimal: (value: number, places: number) => value.toFixed(places),
  /** A large count. */
  grouped: (count: number) => String(count).replace(/\B(?=(\d{3})+$)/g, ","),
  /** A number as a table in a page shows it. */
  cell: (value: number) => String(value),
  yes: "yes",
  no: "no",

  /** What one state chose. */
  choices: CHOICE_LABELS,
  /** What so many chose, after the number. */
  counted: ((choice) => CHOICE_LABELS[choice]) as (choice: Choice, count: number) => string,
  deeds: CHOICE_DEEDS,
  notAMember: "not a member",
  tally: tallyInWords,
  body: (body: Body) => bodyName(body),
  mode: (mode: Mode) => modeInWords(mode),
  /** A regional group as a heading. */
  groups: REGIONAL_GROUP_NAMES,
  council: "Commission, Council",
  committees: "Its committees",
  borders: BORDERS,
  withoutChoices: findingWithoutChoices,
  selection: selectionInWords,

  /** A state's name of today that fits into a figure. */
  stateShort: (state: State) => state.figureName,
  /** A state's name of a day. */
  stateOn: (state: State, date: CalendarDate) => stateNameOn(state, date),
  /** A state's name, short or whole, within a sentence, with the article that it takes. */
  inText: stateInText,
  inSentence: nameInSentence,
  definition: (_slug: string, name: string) => name,
  definitionShort: (_slug: string, name: string) => name,
  grouping: (_slug: string, name: string) => name,
  /** Who counts as hostile, as a name. */
  bloc: (bloc: Bloc) => {
    if (bloc.kind === "definition") return bloc.name;
    return bloc.states.length === 1 ? "your own list of 1 state" : `your own list of ${bloc.states.length} states`;
  },
  ownList: "your own list",
  ownListHead: "Your own list",

  heads: {
    member: "Member",
    state: "State",
    code: "Code",
    group: "Group",
    choice: "Choice",
    hostile: "Called hostile",
    /** Above the names of definitions. */
    hostileWho: "Called hostile",
    symbol: "Symbol",
    body: "Body",
    date: "Date",
    decided: "Decided",
    year: "Year",
    seat: "Seat",
    votes: "Votes",
    inFavour: "In favour",
    against: "Against",
    abstaining: "Abstaining",
    nonVoting: "Non-voting",
    withoutVote: "Without a vote",
    inFavourOutside: "In favour from outside",
    againstOutside: "Against from outside",
    inFavourAll: "In favour in all",
    agreement: "Agreement",
    sharedVotes: "Shared votes",
    text: "Text",
    outsideShare: "Outside share",
    outsideRate: "Outside rate",
    contrast: "Outside minus inside",
  },
  scale: { none: "none", third: "a third", half: "half", all: "all" },
};
