import type { Stand } from "../../../../analysis/flowBetween";
import { nameInSentence } from "../../../../analysis/nameInSentence";
import type { Choice } from "../../../../formats/words/Choice";
import type { Kind } from "../../../../formats/words/Kind";
import type { Seat } from "../../../state/StateNumbers";
import type { DrawnAs } from "../../../map/MapNumbers";
import { capitalised } from "../../capitalised";
import { CHOICE_DEEDS, CHOICE_LABELS } from "../../choiceInWords";
import { listInWords } from "../../listInWords";
import { nameInText } from "../../nameInText";
import { numberInWords, numbersInWords } from "../../numberInWords";

const VOTED_ON: Readonly<Record<Kind, string>> = {
  adoption: "the text",
  amendment: "the amendment",
  paragraph: "the paragraph",
  motion: "the motion",
};
const more = (kind: Kind) => `more members voted for ${VOTED_ON[kind]} than against it`;
const fewer = (kind: Kind) => `more members voted against ${VOTED_ON[kind]} than for it`;
const onThe = (name: string) => nameInText(nameInSentence(name));

/** The figure of one vote. */
export const vote = {
  outside: "Outside the bloc",
  inside: "Inside the bloc",
  allMembers: "All members",
  neither: (kind: Kind) => `No member voted for ${VOTED_ON[kind]} or against it`,
  noneAgainst: (kind: Kind) => `No member voted against ${VOTED_ON[kind]}`,
  noneFor: (kind: Kind) => `No member voted for ${VOTED_ON[kind]}`,
  everyGroupFor: (kind: Kind) => `In every regional group, ${more(kind)}`,
  everyGroupAgainst: (kind: Kind) => `In every regional group, ${fewer(kind)}`,
  noGroupFor: (kind: Kind) => `In no regional group did more members vote for ${VOTED_ON[kind]} than against it`,
  everyGroupBut: (kind: Kind, group: string) => `In every regional group but the ${group}, ${more(kind)}`,
  someGroups: (kind: Kind, leaning: number, groups: number) =>
    `In ${numberInWords(leaning)} of ${numberInWords(groups)} regional groups, ${more(kind)}`,
  asMany: (kind: Kind) => `As many members voted for ${VOTED_ON[kind]} as against it`,
  moreFor: (kind: Kind) => capitalised(more(kind)),
  moreAgainst: (kind: Kind) => capitalised(fewer(kind)),
  allInside: "Every member of the vote is inside the bloc",
  bySide: (kind: Kind, inFavour: number, against: number) => {
    const [voted, opposed] = numbersInWords([inFavour, against], "none");
    return capitalised(`${voted} outside the bloc voted for ${VOTED_ON[kind]}, ${opposed} against it`);
  },
  ofMembers: (members: number) => `Of ${members} members.`,
  boxes: (members: number) => `Each box is one of the ${members} members`,
  members: (members: number) => `The ${members} members`,
  byGroup: "by regional group",
  bySideOf: "by whether it is called hostile",
  someHostile: (bloc: string) => ` Dashed: called hostile under “${bloc}”.`,
  noneHostile: (bloc: string) => ` None is called hostile under “${bloc}”.`,
  sentence: (source: string, tally: string, members: number, rows: string, hasNonVoting: boolean) =>
    `${source}: ${tally}, of ${members} members. By group, in favour, against, abstaining${hasNonVoting ? ", non-voting" : ""}: ${rows}.`,
  before: "The vote before",
  after: "The vote after",
  deed: (name: string, choice: Choice) => `${name} ${CHOICE_DEEDS[choice]}`,
  hostileUnder: (bloc: string) => `; called hostile under “${bloc}”`,
  votedBefore: (year: string, choice: Choice | null) =>
    `The vote before, ${year}: ${choice ? CHOICE_DEEDS[choice] : "not a member"}.`,
  votedAfter: (year: string, choice: Choice | null) =>
    `The vote after, ${year}: ${choice ? CHOICE_DEEDS[choice] : "not a member"}.`,
  dashed: " (dashed)",
  hostile: ", called hostile",
};

const ALONE = (names: readonly string[]) => capitalised(listInWords(names.map((name) => nameInSentence(name))));

/** The map of one vote. */
export const map = {
  nobody: (choice: Choice) => `No member voted ${CHOICE_LABELS[choice]}`,
  alone: (names: readonly string[], choice: Choice) => `${ALONE(names)} alone voted ${CHOICE_LABELS[choice]}`,
  tally: (tally: string, members: number) => `${capitalised(tally)}, of ${members} members`,
  where: (choice: Choice, count: number, all: number, groups: readonly string[]) => {
    const share = count === all ? `All ${count}` : `${count} of the ${all}`;
    return `${share} ${CHOICE_LABELS[choice]} are in the ${listInWords(groups)} Group${groups.length > 1 ? "s" : ""}`;
  },
  subtitle: (members: number, notDrawn: number) => {
    const all = `The ${members} members by choice, small states as dots.`;
    return notDrawn > 0 ? `${all} Not on the map, but listed: ${notDrawn}.` : all;
  },
  sentence: (source: string, tally: string, members: number) =>
    `${source}: ${tally}, of ${members} members, on a map of the world.`,
  listed: (choice: Choice, names: readonly string[]) => ` ${capitalised(CHOICE_LABELS[choice])}: ${listInWords(names)}.`,
  noSeat: (body: string) => `no seat in the ${body}`,
  former: "Drawn on land, or a dot on land, of other states today:",
  story: (name: string, choice: Choice, isFormer: boolean) =>
    `${name} ${CHOICE_DEEDS[choice]}.${isFormer ? " Its land, or some of it, has other states today." : ""}`,
  drawnHead: "Drawn as",
  drawn: {
    area: "its land",
    dot: "a dot",
    former_area: "land that others hold today",
    former_dot: "a dot on land that others hold today",
    nothing: "not drawn",
  } satisfies Record<DrawnAs, string> as Readonly<Record<DrawnAs, string>>,
};

/** Two recorded votes: those in favour and against at each, and their years. */
export interface TwoVotes {
  readonly inFavour: number;
  readonly against: number;
  readonly year: string;
  readonly inFavourBefore: number;
  readonly againstBefore: number;
  readonly yearBefore: string;
}

/** The time line of a subject. */
export const timeline = {
  noText: (subject: string) => `No text on ${nameInText(subject)} in this release`,
  noVote: (texts: number) =>
    texts === 1 ? "The one text was adopted without a recorded vote" : `None of ${texts} texts was put to a recorded vote`,
  first: (inFavour: number, against: number, year: string) => {
    const [voted, opposed] = numbersInWords([inFavour, against], "none");
    return capitalised(`${voted} in favour and ${opposed} against in ${year}, the first recorded vote`);
  },
  comparison: (two: TwoVotes) => {
    const [voted, opposed, votedBefore, opposedBefore] = numbersInWords(
      [two.inFavour, two.against, two.inFavourBefore, two.againstBefore],
      "none",
    );
    const then = two.yearBefore === two.year ? "in the vote before" : `in ${two.yearBefore}`;
    const now = `in ${two.year}`;
    const [sameFor, sameAgainst] = [voted === votedBefore, opposed === opposedBefore];
    if (sameFor && sameAgainst) return capitalised(`${voted} in favour and ${opposed} against ${now}, as ${then}`);
    if (sameFor) return capitalised(`${voted} in favour ${now}, as ${then}, but ${opposed} against instead of ${opposedBefore}`);
    const rose = `${voted} in favour ${now} after ${votedBefore} ${then}`;
    return capitalised(`${rose}, and ${opposed} against ${sameAgainst ? "both times" : `instead of ${opposedBefore}`}`);
  },
  subtitle: (subject: string, since: string, bloc: string | null, isCrowded: boolean) => {
    const written = isCrowded ? "written in where it fits" : "written in";
    const measure =
      bloc === null
        ? `Bars: share of those voting, number in favour ${written}.`
        : `Bars: share of those voting, number in favour from outside “${bloc}” ${written}; dashed: from inside.`;
    return `Every text on ${nameInText(subject)} since ${since}. ${measure}`;
  },
  records: (bodies: readonly string[]) => `${capitalised(listInWords(bodies))} records`,
  sentence: (texts: number, subject: string, since: string, recorded: number) =>
    `${texts === 1 ? "1 text" : `${texts} texts`} on ${nameInText(subject)} since ${since}, ${recorded} of them put to a recorded vote.`,
  ofThese: (bloc: string) => `Of these, ${bloc}`,
  inside: (count: number) => `; ${count} of those in favour from inside the bloc`,
  withoutAVote: "adopted without a vote",
  notRecorded: "decided by a vote that was not recorded here",
  keyHostile: "in favour, called hostile",
};

/** A state's votes over time. */
export const state = {
  noVote: (name: string, subject: string | undefined) =>
    `${capitalised(onThe(name))}: no recorded vote${subject === undefined ? "" : ` on ${onThe(subject)}`} here`,
  finding: (
    name: string,
    choice: Choice,
    times: number,
    votes: number,
    subject: string | undefined,
    least: number | undefined,
  ) => {
    const all = votes === 1 ? "its only recorded vote" : `all ${votes} recorded votes`;
    const share = times === votes ? all : `${times} of ${votes} recorded votes`;
    const on = subject === undefined ? "" : ` on ${onThe(subject)}`;
    const when = least === undefined ? "" : `, least often in ${least}`;
    return `${capitalised(onThe(name))} ${CHOICE_DEEDS[choice]} in ${share}${on}${when}`;
  },
  subtitle: (subject: string | undefined) =>
    `Its choices as shares of each year’s recorded votes${subject === undefined ? "" : ` on ${onThe(subject)}`} that it had a seat for.`,
  circles: " Open circles: years with texts adopted without a vote.",
  inAll: (votes: number, first: number, last: number, parts: readonly string[]) =>
    ` In all ${votes}, ${first === last ? `in ${first}` : `from ${first} to ${last}`}: ${listInWords(parts)}.`,
  source: (subject: string | undefined, bodies: readonly string[]) =>
    `Recorded votes${subject === undefined ? "" : ` on ${subject}`}: ${bodies.join("; ") || "none"}`,
  seats: { voted: "yes", seat: "yes", no_seat: "no", not_known: "not known" } satisfies Record<Seat, string> as Readonly<
    Record<Seat, string>
  >,
  noSeat: "no seat",
  yearHead: (year: number, panel: string) => `${year}, ${panel}:`,
  withoutVote: (texts: number) => ` ${texts} ${texts === 1 ? "text" : "texts"} adopted without a vote.`,
  noRecorded: "no recorded vote.",
  recorded: (votes: number, parts: readonly string[]) =>
    `${votes} recorded ${votes === 1 ? "vote" : "votes"}, ${listInWords(parts)}.`,
  counts: (most: number, year: number) => `Votes in each year, at most ${most} (${year})`,
  ticks: { all: "all", half: "half", none: "none" },
  keyWithoutVote: "texts adopted without a vote",
};

const STANDS: Readonly<Record<Stand, string>> = { ...CHOICE_LABELS, not_a_member: "not a member" };

/** Who changed between two texts. */
export const switchers = {
  notKnown: "Who voted how is not known for one of these texts",
  noneAtBoth: "No state was a member at both texts",
  noneChanged: (members: number) => `Of the ${members} members at both texts, none changed its choice`,
  changed: (members: number, switchers: number, towards: number, away: number) => {
    const ways = [
      towards > 0 ? `${towards} towards the text` : "",
      away > 0 ? `${away} away from ${towards > 0 ? "it" : "the text"}` : "",
    ].filter(Boolean);
    const how = ways.length > 0 ? `: ${listInWords(ways)}` : "";
    return `Of the ${members} members at both texts, ${switchers} changed their choice${how}`;
  },
  subtitle: (from: string, to: string) =>
    `States by choice on ${from} (left) and on ${to} (right). Each band is as thick as it has states; strong where the choice changed.`,
  stayed: (count: number, stand: Stand, names: readonly string[]) =>
    `${count} ${STANDS[stand]} both times: ${listInWords(names.map(nameInText))}.`,
  went: (count: number, from: Stand, to: Stand, names: readonly string[]) =>
    `${count} from ${STANDS[from]} to ${STANDS[to]}: ${listInWords(names.map(nameInText))}.`,
  end: (count: number, stand: Stand) => `${count} ${STANDS[stand]}`,
  way: (from: Stand, to: Stand) => `From ${STANDS[from]} to ${STANDS[to]}: `,
  more: (count: number) => `${count} more`,
};
