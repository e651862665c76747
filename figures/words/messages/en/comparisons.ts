import { capitalised } from "../../capitalised";
import { listInWords } from "../../listInWords";
import { stateInText } from "../../stateInText";

const both = (a: string, b: string) => capitalised(`${stateInText(a)} and ${stateInText(b)}`);
const shared = (votes: number) => (votes === 1 ? "1 shared vote" : `${votes} shared votes`);
const few = (isFew: boolean) => (isFew ? ", which is few" : "");
const OPEN = " Open circles: fewer than 20 votes.";

/** How two states agreed, year by year. */
export const pair = {
  noneShared: (a: string, b: string) => `${both(a, b)} share no recorded vote here`,
  alike: (a: string, b: string, share: string, votes: number) => `${both(a, b)} agreed in ${share} of ${votes} shared votes`,
  most: (a: string, b: string, most: number, mostShare: string, least: number, leastShare: string) =>
    `${both(a, b)} agreed most in ${most} (${mostShare}), least in ${least} (${leastShare})`,
  whole: (votes: number, share: string, kappa: string | null) =>
    `Over the ${votes === 1 ? "1 vote" : `${votes} votes`} that both took part in: ${share}${kappa === null ? "" : `, Cohen’s kappa ${kappa}`}.`,
  subtitle: (selection: string) =>
    `Agreement in each year’s ${selection}: the share of same choices, half for one where just one abstained.`,
  open: OPEN,
  counted: "Shared votes",
  noneIn: (year: number) => `${year}: no recorded vote that both took part in.`,
  inYear: (year: number, share: string, votes: number, isFew: boolean) =>
    `${year}: ${share} agreement over ${shared(votes)}${few(isFew)}.`,
};

/** How each of some states agreed with each. */
export const matrix = {
  alone: "One state alone has nobody to agree with",
  nobody: "No state cast a vote here",
  tooFew: "Too few shared votes to say who is close to whom",
  alike: (share: string) => `Every pair agrees alike, in ${share}`,
  finding: (closest: string, farthest: string) => `Closest: ${closest}; farthest: ${farthest}`,
  pair: (a: string, b: string, share: string) => `${stateInText(a)} and ${stateInText(b)}, ${share}`,
  states: (states: number, grouping: string | null) => `${states} states${grouping === null ? "" : ` of “${grouping}”`}`,
  withoutVote: (states: number) => ` ${states} more cast no vote in them.`,
  subtitle: (states: string, selection: string) =>
    `How far each of ${states} agreed with each in ${selection}: the share of same choices, half for one where just one abstained. States that vote alike stand side by side.`,
  sentence: (states: string, pairs: number) => `${states}, ${pairs} pairs.`,
  median: (share: string) => ` Median agreement ${share}.`,
  itself: (name: string) => `${name} itself.`,
  both: (a: string, aCode: string, b: string, bCode: string) =>
    capitalised(`${stateInText(a)} (${aCode}) and ${stateInText(b)} (${bCode})`),
  none: (two: string) => `${two}: no recorded vote that both took part in.`,
  story: (two: string, share: string, votes: number, isFew: boolean) =>
    `${two}: ${share} agreement over ${shared(votes)}${few(isFew)}.`,
  keyNone: "no vote that both took part in",
  everySecond: "Every second state is named.",
  oneOf: (states: number) => `Of ${states} neighbours one is named.`,
};

/** How far every state agreed with one, on a map. */
export const agreementMap = {
  noneShared: (of: string) => `${capitalised(stateInText(of))} shares no recorded vote with any state here`,
  tooFew: (of: string) => `${capitalised(stateInText(of))} shares too few votes here to rank the others`,
  finding: (of: string, most: string, mostShare: string, least: string, leastShare: string) =>
    `Closest to ${stateInText(of)}: ${stateInText(most)}, ${mostShare}; farthest: ${stateInText(least)}, ${leastShare}`,
  subtitle: (of: string, selection: string, day: string) =>
    `Agreement with ${stateInText(of)} in ${selection}: the share of same choices, half for one where just one abstained. States and seats as of ${day}.`,
  ends: (closest: readonly string[], farthest: readonly string[]) =>
    ` Closest: ${listInWords(closest)}. Farthest: ${listInWords(farthest)}.`,
  gone: (states: readonly string[]) => `No longer on the map: ${listInWords(states)}.`,
  itself: (name: string) => `${name}: the state that all are compared with.`,
  story: (name: string, of: string, share: string, votes: number, isFew: boolean) =>
    `${name}: agreement with ${stateInText(of)} ${share} over ${shared(votes)}${few(isFew)}.`,
  keyFew: "fewer than 20 shared votes",
  keyNone: "no seat, or no shared vote",
};

/** Every state by its agreement with each of two. */
export const alignment = {
  nobody: "No state shares a recorded vote with both here",
  finding: (count: number, all: number, set: string | null, isOwn: boolean, one: string, other: string) => {
    const whose = set === null ? "" : isOwn ? " on your list" : ` of “${set}”`;
    return `${count} of ${all} states${whose} ${count === 1 ? "agrees" : "agree"} more with ${stateInText(one)} than with ${stateInText(other)}`;
  },
  subtitle: (across: string, upwards: string, selection: string) =>
    `Each dot is a state: across, its agreement with ${stateInText(across)}, upwards with ${stateInText(upwards)}, in ${selection}. On the dotted line both are the same.`,
  standsOut: (set: string) => ` “${set}” stands out.`,
  ownStandsOut: " Your own list stands out.",
  open: " Open circles: fewer than 20 shared votes.",
  tooFew: "Too few shared votes to say who is closest.",
  closest: (x: string, toX: string, shareX: string, y: string, toY: string, shareY: string) =>
    `Closest to ${stateInText(x)}: ${stateInText(toX)}, ${shareX}; to ${stateInText(y)}: ${stateInText(toY)}, ${shareY}.`,
  axis: (name: string) => `Agreement with ${stateInText(name)}`,
  axisShort: (name: string) => capitalised(`with ${stateInText(name)}`),
  with: (name: string) => `With ${name}`,
  part: (share: string, name: string, votes: number) => `${share} with ${stateInText(name)} over ${shared(votes)}`,
  story: (name: string, code: string, first: string, second: string, isFew: boolean) =>
    `${capitalised(stateInText(name))} (${code}) agreed ${first} and ${second}${few(isFew)}.`,
};

/** How far a grouping voted as one. */
export const cohesion = {
  none: (grouping: string) => `${grouping}: no recorded vote of two members or more here`,
  tooFew: (grouping: string, mean: string, votes: number) =>
    `${grouping}: ${mean} in the mean of ${votes} votes, too few a year to rank the years`,
  same: (grouping: string) => `${grouping}: the same cohesion in every year`,
  finding: (grouping: string, most: number, least: number) => `${grouping}: most as one in ${most}, least in ${least}`,
  votes: (votes: number) => (votes === 1 ? "1 vote" : `${votes} votes`),
  subtitle: (selection: string, votes: string, mean: string) =>
    `Mean Agreement Index of each year’s ${selection}: 1 where all members chose the same, 0 where they split evenly three ways. Over the ${votes} of two members or more: ${mean}.`,
  open: OPEN,
  sentence: (votes: string, mean: string) => ` Mean Agreement Index over ${votes}: ${mean}.`,
  inYear: (share: string, year: string) => `${share} in ${year}`,
  span: (first: string, last: string) => `From ${first} to ${last}.`,
  noneIn: (year: number) => `${year}: no recorded vote of two members or more.`,
  story: (year: number, index: string, votes: number, isFew: boolean) =>
    `${year}: Agreement Index ${index} over ${votes === 1 ? "1 recorded vote" : `${votes} recorded votes`}${few(isFew)}.`,
  index: "Agreement Index",
  counted: "Votes",
};

/** What a line over years writes beside itself. */
export const yearLine = {
  extreme: (share: string, year: number) => `${share} in ${year}`,
  counts: (counted: string, most: number, year: number) => `${counted} a year, at most ${most} (${year})`,
};
