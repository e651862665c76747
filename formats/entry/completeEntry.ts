import { z } from "zod";
import { parseCalendarDate } from "../words/CalendarDate";
import { type RollCallEntry, rollCallEntry } from "./RollCallEntry";

/** A roll call of which everything is said that a publication needs. */
export const completeEntry = rollCallEntry.transform((entry, context) => {
  for (const { field, sentence } of missingIn(entry)) context.addIssue({ code: "custom", path: [field], message: sentence });
  const { body, kind, mode, outcome } = entry;
  const isWhole = body !== null && kind !== null && mode !== null && outcome !== null;
  return isWhole ? { ...entry, body, kind, mode, outcome } : z.NEVER;
});

export type CompleteEntry = z.infer<typeof completeEntry>;

/** One thing that keeps an entry from being ready: where it belongs, and a sentence for whoever enters. */
export interface MissingPart {
  readonly field: keyof RollCallEntry;
  readonly sentence: string;
}

/** What keeps an entry from being ready, in the order of the form. Empty: nothing. */
export function missingIn(entry: RollCallEntry): readonly MissingPart[] {
  const { body, kind, mode, outcome, date, session, title, symbol, draft, sources } = entry;
  const faults: [isFault: boolean, field: keyof RollCallEntry, sentence: string][] = [
    [body === null, "body", "Say which body voted."],
    [session.trim() === "", "session", "Say in which session."],
    [parseCalendarDate(date) === undefined, "date", "Give the date as YYYY-MM-DD, shorter only where the record is."],
    [/\s/.test(symbol.trim()), "symbol", "Write the symbol without blanks."],
    [/\s/.test(draft.trim()), "draft", "Write the draft's symbol without blanks."],
    [title.trim() === "", "title", "Give the title."],
    [kind === null, "kind", "Say what was voted on: the text, an amendment, a paragraph or a motion."],
    [mode === null, "mode", "Say how it was decided."],
    [outcome === null, "outcome", "Say what came of it."],
    [isAtOdds(entry), "outcome", "What was withdrawn or not considered has no mode, and nothing else has none."],
    [lacksVotes(entry), "choices", "A recorded vote needs the choices of the states, or at least the announced tally."],
    [hasVotesWithoutVote(entry), "choices", "Only a recorded vote has choices of states."],
    [sources.every(namesNothing), "sources", "Name at least one source, by its symbol or its address."],
    [sources.some(namesNothing), "sources", "Every source needs a symbol or an address."],
    [sources.some((source) => !isDayOrEmpty(source.consulted)), "sources", "Give the day a source was consulted as YYYY-MM-DD."],
    [sources.some(({ url }) => !isAddressOrEmpty(url)), "sources", "A source's address begins with https:// or http://."],
    [entry.intentions.some(({ text }) => text.trim() === ""), "intentions", "Quote what was said of a later intention."],
  ];
  const found = faults.filter(([isFault]) => isFault).map(([, field, sentence]) => ({ field, sentence }));
  return found.filter(({ field }, i) => found.findIndex((other) => other.field === field) === i);
}

function isAtOdds({ mode, outcome }: RollCallEntry): boolean {
  return mode !== null && outcome !== null && (mode === "none") !== (outcome === "withdrawn" || outcome === "not_considered");
}

function lacksVotes({ mode, choices, official }: RollCallEntry): boolean {
  return mode === "recorded_vote" && Object.keys(choices).length === 0 && official.inFavour === null;
}

function hasVotesWithoutVote({ mode, choices }: RollCallEntry): boolean {
  return mode !== null && mode !== "recorded_vote" && Object.keys(choices).length > 0;
}

type EntrySource = RollCallEntry["sources"][number];

function namesNothing({ symbol, url }: EntrySource): boolean {
  return symbol.trim() === "" && url.trim() === "";
}

function isDayOrEmpty(text: string): boolean {
  return text.trim() === "" || (text.length === 10 && parseCalendarDate(text) !== undefined);
}

function isAddressOrEmpty(text: string): boolean {
  return text.trim() === "" || (/^https?:\/\//.test(text) && URL.canParse(text));
}
