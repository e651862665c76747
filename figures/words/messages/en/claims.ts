import type { Grade } from "../../../../analysis/Grade";
import type { Abstentions, Denominator, SetName } from "../../../../analysis/Specification";
import type { Step } from "../../../breakingPoint/BreakingPointNumbers";
import { capitalised } from "../../capitalised";
import { CHOICE_DEEDS } from "../../choiceInWords";
import { dayInWords } from "../../dayInWords";
import { listInWords } from "../../listInWords";
import { nameInText } from "../../nameInText";
import { numberInWords } from "../../numberInWords";

/** A claim under every definition. */
export const claim = {
  notKnown: "Who voted how is not known for these texts",
  nobody: "No member voted in favour",
  oneDefinition: (isMostly: boolean) =>
    `Under one definition of “hostile”, ${isMostly ? "more" : "no more"} than half of the support came from outside`,
  mostly: (mostly: number, definitions: number) => {
    if (mostly === 0)
      return `Under none of ${definitions} definitions of “hostile” did more than half of the support come from outside`;
    const under = mostly === definitions ? `${definitions} definitions` : `${mostly} of ${definitions} definitions`;
    return `Under ${under} of “hostile”, more than half of the support came from outside`;
  },
  together: (rollCalls: number) => `${rollCalls} roll calls together`,
  subtitle: (inFavour: number, of: string) => `Votes in favour from states outside the bloc, of ${inFavour}, ${of}.`,
  range: (least: string, most: string) => `: from ${least} to ${most}.`,
  share: (outside: number, inFavour: number) => `${outside} of ${inFavour}`,
  story: (name: string, outside: number, inFavour: number, against: number) =>
    `${name} called hostile: ${outside} of the ${inFavour} votes in favour came from outside, and ${against === 0 ? "none against" : `${against} against`}.`,
  source: (rollCalls: number, from: string, to: string, bodies: readonly string[]) =>
    `${rollCalls} roll calls, ${from} to ${to}, ${listInWords(bodies)}`,
  allOf: (inFavour: number) => `all ${inFavour}`,
};

/** How far the word "hostile" must stretch. */
export const breakingPoint = {
  notKnown: "Who voted how is not known for this text",
  never: "However many members are called hostile, half of the support stays outside",
  title: (half: number) =>
    `${capitalised(half === 1 ? "one member" : `${numberInWords(half)} members`)} must be called hostile before most of the support no longer comes from outside`,
  subtitle: (basis: string) =>
    `Votes left outside as the members closest to the United States are called hostile, one by one. ${basis}`,
  half: (name: string, left: number) => ` They reach down to ${nameInText(name)}, with ${left} left in favour.`,
  majority: (members: number, name: string, inFavour: number, against: number) =>
    ` After ${members}, down to ${nameInText(name)}, those left in favour (${inFavour}) are not more than those against (${against}).`,
  basis: (rollCalls: number, figuresOf: string | null) => {
    const what = `${rollCalls} General Assembly roll calls of the five years before`;
    return figuresOf === null
      ? `Closeness: agreement over ${what}.`
      : `Closeness: published figures of ${dayInWords(figuresOf)}, from ${what}.`;
  },
  crossing: (hostile: number, name: string) => `${hostile}: ${name}`,
  halfLeft: "less than half left",
  majorityLeft: "no majority left",
  axis: "members called hostile, closest to the United States first",
  axisShort: "members called hostile, closest first",
  hostileHead: "Called hostile",
  halfTick: "half",
  downTo: "Down to",
  agreementHead: "Agreement with the United States",
  story: (hostile: number, { name, agreement, choice, outside, outsideAgainst }: Step, inFavour: number) => {
    const close = agreement === null ? "no shared roll call" : `agreement ${agreement.toFixed(2)}`;
    const members = hostile === 1 ? "1 member" : `${hostile} members`;
    return `${members} called hostile, down to ${name} (${close}), which ${CHOICE_DEEDS[choice]}: ${outside} of the ${inFavour} votes in favour remain, and ${outsideAgainst} against.`;
  },
};

const SETS: Readonly<Record<SetName, string>> = {
  cited: "The cited text",
  same_body: "All of its body",
  general_assembly: "All of the Assembly",
  all_bodies: "All of all bodies",
  since_2011: "All since 2011",
  alone: "One text alone",
};
const ABSTENTIONS: Readonly<Record<Abstentions, string>> = {
  ignored: "Ignored",
  against: "As against",
  half: "Half to each side",
};
const DENOMINATORS: Readonly<Record<Denominator, string>> = {
  votes_cast: "Votes cast",
  present_and_voting: "Present and voting",
  members: "All members",
};
const GRADE_NAMES: Readonly<Record<Grade, string>> = {
  limited: "limited",
  not_limited: "not_limited",
  substantial: "substantial",
  mostly_outside: "mostly_outside",
  adopted_without_bloc: "adopted_without_bloc",
};
/** What holds with a grade, in words that follow "in so many". */
const GRADES: Readonly<Record<Grade, string>> = {
  limited: "no support from outside",
  not_limited: "not limited",
  substantial: "a third or more from outside",
  mostly_outside: "most from outside",
  adopted_without_bloc: "adopted without the bloc",
};

/** A claim's specification curve. */
export const specifications = {
  sets: SETS,
  abstentions: ABSTENTIONS,
  denominators: DENOMINATORS,
  grades: GRADES,
  /** As the table and its file have it. */
  gradeInTable: GRADE_NAMES,
  nothing: "Nothing can be counted for this claim",
  measures: {
    outsideShare: "Share of the votes in favour that came from outside",
    outsideRate: "Rate in favour outside",
    contrast: "Rate in favour outside minus inside",
  },
  shortMeasures: { outsideShare: "outside share", outsideRate: "outside rate", contrast: "outside minus inside" },
  dueTo: {
    definition: "who is called hostile",
    rollCalls: "the roll calls",
    abstentions: "abstentions",
    denominator: "the denominator",
  },
  headings: { definition: "Called hostile", rollCalls: "Roll calls", abstentions: "Abstentions", denominator: "Rates of" },
  among: { definition: "called hostile", rollCalls: "roll calls", abstentions: "abstentions", denominator: "rates of" },
  source: "Roll calls of this release; method of Simonsohn, Simmons and Nelson (2020)",
  title: (ways: string, fails: string, mostly: string) =>
    `Tested in ${ways} ways, the claim fails in ${fails === "0" ? "none" : fails}; most of the support comes from outside in ${mostly}`,
  subtitle: (measure: string, combinations: string) =>
    `${measure} in each of ${combinations} combinations of definition, roll calls, abstentions and denominator, smallest first; below, how often each choice is among them.`,
  holds: (grade: string, count: string, of: string) => `${grade}: ${count} of ${of}`,
  noMover: "No choice moves it.",
  movers: (parts: readonly { readonly percent: string; readonly to: string }[]) =>
    `Of the spread, ${parts.map(({ percent, to }, i) => `${percent} ${i === 0 ? "is due " : ""}to ${to}`).join(", ")}.`,
  lessThanOne: "less than 1%",
  explains: (percent: string) => `explains ${percent} of the spread`,
  ownPoint: (value: string) => `this choice: ${value}`,
  which: (first: string, last: string) => (first === last ? `Specification ${last}` : `Specifications ${first} to ${last}`),
  values: (low: string, high: string) => (low === high ? low : `${low} to ${high}`),
  stretch: (which: string, all: string, measure: string, values: string, most: string) =>
    `${which} of ${all}: ${measure} ${values}. Most often among them: ${most}.`,
  mostOften: (among: string, option: string, times: number, items: number) => `${among} ${option} (${times} of ${items})`,
  lines: { zero: "0%", hundred: "100%", lowest: "−100 points", same: "no difference", highest: "+100 points" },
  howMany: "How many",
  grade: "Grade",
};

/** A text beside chance and beside other texts. */
export const placebo = {
  source: (symbol: string, day: string) => `${symbol}, ${day}, and all texts on countries in this release`,
  nothing: "There is no support to compare in this text",
  nobody: "Nobody is called hostile, so there is nothing to compare with chance",
  less: "Less support came from outside than if as many members had been called hostile by lot",
  more: "More support came from outside than if as many members had been called hostile by lot",
  asMuch: "As much support came from outside as if members had been called hostile by lot",
  subtitle: (draws: number, size: number, members: number, seed: number, bloc: string) =>
    `Share of the votes in favour from outside. Above: under ${draws} random blocs of ${size} of the ${members} members (seed ${seed}). Below: under “${bloc}”, a dot for each text on a country.`,
  among: (share: string, draws: number, smaller: number, same: number, larger: number) =>
    `${share} of the support came from outside; of ${draws} random blocs of the same size ${smaller} leave less, ${same} as much and ${larger} more.`,
  noOthers: "No text on another country is in this release.",
  others: (texts: number, countries: number, less: number) =>
    `Of ${texts} texts on ${countries} other countries ${less} have a smaller share from outside.`,
  random: (draws: number) => `${draws} random`,
  head: (symbol: string, share: string) => `${symbol}: ${share}`,
  besides: (count: number) => ` ${count} more beside it, in the table.`,
  story: (country: string, label: string, outside: number, inFavour: number, share: string) =>
    `${country}, ${label}: ${outside} of the ${inFavour} votes in favour from outside (${share}).`,
  whatHead: "What",
  randomBlocs: "Random blocs",
};
