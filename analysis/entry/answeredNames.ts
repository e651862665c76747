import type { RollCallEntry } from "../../formats/entry/RollCallEntry";
import type { ReadChoice, Unrecognised, VoteReading } from "../../formats/votingText/VoteReading";
import type { Choice } from "../../formats/words/Choice";
import type { Iso3 } from "../../formats/words/Iso3";
import { type EntryQuestion, nameAsWritten } from "./EntryQuestion";
import type { NameMark, ReadEntry } from "./ReadEntry";

type Answered = Pick<ReadEntry, "choices" | "marks" | "questions" | "inTwoLists">;

/** The names of one vote with a person's answers: who chose what, how sure each name is, and what is left to ask. */
export function answeredNames(reading: VoteReading | undefined, answers: RollCallEntry["answers"]): Answered {
  if (!reading) return { choices: {}, marks: [], questions: [], inTwoLists: [] };
  const marks = [
    ...reading.choices.map((read) => markOfChoice(read, answers)),
    ...reading.unrecognised.map((unknown) => markOfUnknown(unknown, answers)),
  ].sort((a, b) => a.start - b.start);
  const candidates = new Map(reading.unrecognised.map((unknown) => [unknown.start, unknown.candidates]));
  const choicesOf = choicesByState(marks);
  const once = [...choicesOf].flatMap(([state, [choice, other]]) => (choice && !other ? [[state, choice] as const] : []));
  return {
    marks,
    choices: Object.fromEntries(once),
    questions: marks.flatMap((mark) => questionOf(mark, candidates.get(mark.start)) ?? []),
    inTwoLists: [...choicesOf].flatMap(([state, choices]) => (choices.length > 1 ? [{ state, choices }] : [])),
  };
}

function markOfChoice(read: ReadChoice, answers: RollCallEntry["answers"]): NameMark {
  const answer = answers[nameAsWritten(read.text)];
  const { text, start, end, choice } = read;
  if (answer !== undefined) return { text, start, end, choice, state: answer === "" ? undefined : answer, sure: "answered" };
  return { text, start, end, choice, state: read.state, sure: read.certain ? "certain" : "uncertain" };
}

function markOfUnknown({ text, start, end, choice }: Unrecognised, answers: RollCallEntry["answers"]): NameMark {
  const answer = answers[nameAsWritten(text)];
  const state = answer === "" ? undefined : answer;
  return { text, start, end, choice, state, sure: answer === undefined ? "unknown" : "answered" };
}

function questionOf(
  { text, start, end, choice, sure, state }: NameMark,
  candidates?: readonly Iso3[],
): EntryQuestion | undefined {
  if (sure === "unknown") return { kind: "unknown", text, start, end, choice, candidates: candidates ?? [] };
  if (sure === "uncertain" && state !== undefined) return { kind: "uncertain", text, start, end, choice, candidates: [state] };
  return undefined;
}

function choicesByState(marks: readonly NameMark[]): ReadonlyMap<Iso3, readonly Choice[]> {
  const found = new Map<Iso3, Choice[]>();
  for (const { state, choice } of marks) {
    if (state === undefined) continue;
    const known = found.get(state) ?? [];
    if (!known.includes(choice)) known.push(choice);
    found.set(state, known);
  }
  return found;
}
