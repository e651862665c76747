import type { CompleteEntry } from "../../formats/entry/completeEntry";
import { parseCalendarDate } from "../../formats/words/CalendarDate";
import { officialSymbol } from "../../formats/words/officialSymbol";
import type { RollCall, Source } from "../../release/RollCall";
import type { RollCallId } from "../../release/RollCallId";
import type { RollCallRecord } from "../../release/RollCallRecord";

/** What a form says of a roll call: all but what no form asks for. */
type Entered = Omit<RollCall, "id" | "confidence" | "disagreements" | "source" | "officialTally">;

/**
 * The roll call that an entry describes: texts as lines, symbols as the UN writes them, nothing as `null`.
 * What no entry says (confidence, members announced, other sources' readings) stays as it was; of a new roll call nothing is said of it.
 * @param before what the entry changes; `undefined`: it adds the roll call
 */
export function recordOfEntry(entry: CompleteEntry, id: RollCallId, before: RollCallRecord | undefined): RollCallRecord {
  const was = before?.rollCall;
  const entered = enteredFacts(entry);
  const isSameSource = was !== undefined && sourcesAsText(was.sources) === sourcesAsText(entered.sources);
  const rollCall: RollCall = {
    id,
    ...entered,
    officialTally: { ...entry.official, members: was?.officialTally.members ?? null },
    source: isSameSource ? was.source : sourceLine(entered.sources),
    confidence: was?.confidence ?? "high",
    disagreements: was?.disagreements ?? [],
  };
  return { rollCall, choices: sortedByCode(entry.choices) };
}

function enteredFacts(entry: CompleteEntry): Entered {
  const { body, kind, mode, outcome, subject, sponsors } = entry;
  const sources = entry.sources.map(({ symbol, url, consulted }) => ({
    symbol: symbolOrNull(symbol),
    url: lineOrNull(url),
    consulted: parseCalendarDate(consulted.trim()) ?? null,
  }));
  const date = parseCalendarDate(entry.date);
  if (date === undefined) throw new Error(`A complete entry has the date "${entry.date}"`);
  return {
    ...{ body, kind, mode, outcome, subject, sponsors, date, sources },
    session: lineOf(entry.session),
    symbol: symbolOrNull(entry.symbol),
    draft: symbolOrNull(entry.draft),
    title: lineOf(entry.title),
    topics: [...new Set(entry.topics.map(lineOf).filter((topic) => topic !== ""))],
    meeting: lineOrNull(entry.meeting),
    agendaItem: lineOrNull(entry.agendaItem),
    note: lineOrNull(entry.note),
    intentions: entry.intentions.map(({ state, choice, text }) => ({ state, choice, source: lineOf(text) })),
  };
}

function sourceLine(sources: readonly Source[]): string {
  return sources.map(({ symbol, url }) => symbol ?? url ?? "").join("; ");
}

function sourcesAsText(sources: readonly Source[]): string {
  return JSON.stringify(sources.map(({ symbol, url, consulted }) => [symbol, url, consulted]));
}

function sortedByCode(choices: CompleteEntry["choices"]): RollCallRecord["choices"] {
  return Object.fromEntries(Object.entries(choices).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function symbolOrNull(text: string): string | null {
  return officialSymbol(text) ?? lineOrNull(text);
}

function lineOf(text: string): string {
  return text.replace(/[\s\u0000-\u001f\u007f]+/g, " ").trim();
}

function lineOrNull(text: string): string | null {
  return lineOf(text) || null;
}
