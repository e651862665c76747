import { readVotingText } from "../../../formats/votingText/readVotingText";
import { CHOICES } from "../../../formats/words/Choice";
import { spanCovers } from "../../../formats/words/DateSpan";
import type { State } from "../../../release/State";
import type { RollCallWithChoices } from "../../../release/ReleaseContent";
import { readSeed } from "../../../seed/readSeed";
import { PRINTED_FORMS, type PrintedForm, type PrintedVote } from "./printVote";
import { seedVotingNames } from "./readShortly";
import { withNoise } from "./withNoise";

const SEED = 20140328;
const seed = readSeed();
const states = new Map(seed.states.map((state) => [state.iso3, state]));
const voted = seed.rollCalls.filter(({ choices }) => choices.size > 0);

interface Score {
  right: number;
  all: number;
  readonly silent: string[];
}

test.each(PRINTED_FORMS)(
  `the seed's roll calls printed as $form with noise are read: 99.9% right, no wrong one without a warning (noise from ${SEED})`,
  (form) => {
    const random = randomFrom(SEED);
    const score: Score = { right: 0, all: 0, silent: [] };
    for (const rollCall of voted) for (let time = 0; time < 3; time++) readOne(form, rollCall, random, score);
    expect(score.silent).toEqual([]);
    expect(score.all).toBeGreaterThan(1000);
    expect(score.right / score.all).toBeGreaterThanOrEqual(0.999);
  },
);

test("votes that stand one after another stay apart, Yugoslavia asked about where no date is given", () => {
  const [meeting] = PRINTED_FORMS;
  if (!meeting) throw new Error("no form");
  const some = voted.slice(0, 40);
  const read = readVotingText(some.map((one) => meeting.print(printed(meeting, one))).join(""), seedVotingNames());
  expect(read.map(({ choices, unrecognised }) => choices.length + unrecognised.length)).toEqual(
    some.map((one) => meeting.lists.flatMap((choice) => printed(meeting, one)[choice]).length),
  );
});

function readOne(form: PrintedForm, rollCall: RollCallWithChoices, random: () => number, score: Score): void {
  const vote = printed(form, rollCall);
  const text = withNoise(form.print(vote), random);
  const readings = readVotingText(text, seedVotingNames(), { date: rollCall.rollCall.date });
  const found = new Map(readings.flatMap(({ choices }) => choices.map(({ state, choice }) => [state, choice] as const)));
  const right = new Map(form.lists.flatMap((choice) => vote[choice].map(({ state }) => [state, choice] as const)));
  const wrong = [...new Set([...right.keys(), ...found.keys()])].filter((state) => right.get(state) !== found.get(state));
  score.all += right.size;
  score.right += right.size - wrong.length;
  if (wrong.length > 0 && readings.every(({ warnings }) => warnings.length === 0))
    score.silent.push(`${wrong.join(" ")}\n${text}`);
}

function printed(form: PrintedForm, { rollCall, choices }: RollCallWithChoices): PrintedVote {
  const of = (wanted: string) =>
    [...choices].flatMap(([code, choice]) => {
      const state = states.get(code);
      return choice === wanted && state ? [{ state: code, name: nameOn(form, state, rollCall.date) }] : [];
    });
  return { in_favour: of("in_favour"), against: of("against"), abstaining: of("abstaining"), non_voting: of("non_voting") };
}

/** The record's name of the day; in French today's; in a press release turned round ("Islamic Republic of Iran"). */
function nameOn({ form }: PrintedForm, state: State, date: RollCallWithChoices["rollCall"]["date"]): string {
  if (form === "French record") return state.nameFr;
  const name = state.names.find((known) => known.kind === "un_record" && spanCovers(known, date))?.name ?? state.name;
  return form === "press release" ? name.replace(/^(.+) \((.+)\)$/, "$2 $1") : name;
}

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
function randomFrom(start: number): () => number {
  let state = start;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

test("all choices are printed in some form", () => {
  expect(CHOICES.filter((choice) => !PRINTED_FORMS.some(({ lists }) => lists.includes(choice)))).toEqual([]);
});
