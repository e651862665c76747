import { type RollCallEntry, rollCallEntry } from "../../formats/entry/RollCallEntry";
import { detailsIn, type TextDetails } from "../../formats/votingText/detailsIn";
import { readVotingText } from "../../formats/votingText/readVotingText";
import { sentenceAround } from "../../formats/votingText/sentenceAround";
import type { ReadOutcome, VoteReading } from "../../formats/votingText/VoteReading";
import type { VotingNames } from "../../formats/votingText/VotingNames";
import { parseCalendarDate } from "../../formats/words/CalendarDate";
import type { Outcome } from "../../formats/words/Outcome";
import { answeredNames } from "./answeredNames";
import type { ReadEntry, ReadField } from "./ReadEntry";

/** An entry of which nothing is known. */
export const EMPTY_ENTRY: RollCallEntry = rollCallEntry.parse({});

const OUTCOME: Readonly<Record<ReadOutcome, Outcome>> = { adopted: "adopted", rejected: "rejected", retained: "adopted" };
/** Told by checks on the choices as they stand, answers and corrections included. */
const TOLD_ELSEWHERE = /of the names in that list were read\.$|is no name of one state that is known\.$/;

export type EntrySource = Pick<RollCallEntry, "text" | "answers" | "date" | "body" | "choices">;

/**
 * Reads the text of an entry, with a person's answers. Names are read as of the entry's date, else of the one day that the text names.
 * @param picked which of the text's votes; left out, the one whose choices are most like those of the entry
 */
export function readEntryText(entry: EntrySource, names: VotingNames, picked?: number): ReadEntry {
  const details = detailsIn(entry.text);
  const date = parseCalendarDate(entry.date) ?? (details.dates.length === 1 ? details.dates[0] : undefined);
  const body = entry.body ?? details.body ?? undefined;
  const votes = readVotingText(entry.text, names, { ...(date && { date }), ...(body && { body }) });
  const vote = picked !== undefined && picked < votes.length ? picked : nearestVote(votes, entry);
  const reading = votes[vote];
  const ownDetails = reading && votes.length > 1 ? { ...details, ...symbolsOf(reading) } : details;
  return {
    fields: fieldsOf(entry.text, reading, ownDetails),
    ...answeredNames(reading, entry.answers),
    warnings: (reading?.warnings ?? []).filter((warning) => !TOLD_ELSEWHERE.test(warning)),
    votes: votes.map(({ symbols, announced }) => ({ symbols, announced })),
    vote,
    dates: details.dates,
  };
}

function nearestVote(votes: readonly VoteReading[], { choices }: EntrySource): number {
  const alike = votes.map((vote) => vote.choices.filter(({ state, choice }) => choices[state] === choice).length);
  return Math.max(0, alike.indexOf(Math.max(...alike)));
}

/** Of a text with several votes, what the one names goes before what the whole names. */
function symbolsOf({ symbols }: VoteReading): Partial<TextDetails> {
  const { symbol, draft } = detailsIn(symbols.join("\n"));
  return { symbol, draft };
}

function fieldsOf(text: string, reading: VoteReading | undefined, details: TextDetails): Pick<RollCallEntry, ReadField> {
  const [date] = details.dates;
  return {
    symbol: details.symbol ?? "",
    draft: details.draft ?? "",
    title: details.title ?? "",
    body: details.body,
    session: details.session ?? "",
    date: details.dates.length === 1 ? (date ?? "") : "",
    kind: reading ? (reading.outcome === "retained" ? "paragraph" : "adoption") : null,
    mode: reading ? "recorded_vote" : null,
    outcome: reading?.outcome ? OUTCOME[reading.outcome] : null,
    meeting: details.meeting ?? "",
    official: officialOf(reading),
    intentions: (reading?.intentions ?? []).map(({ state, choice, start, end }) => {
      return { state, choice, text: sentenceAround(text, start, end) };
    }),
  };
}

function officialOf(reading: VoteReading | undefined): RollCallEntry["official"] {
  if (!reading) return EMPTY_ENTRY.official;
  const { inFavour, against, abstaining, nonVoting } = reading.announced;
  return { inFavour, against, abstaining, nonVoting };
}
