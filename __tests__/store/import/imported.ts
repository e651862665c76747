import type { ImportItem } from "../../../formats/imports/ImportProblem";
import type { ImportedRollCall } from "../../../formats/imports/ImportedRollCall";
import type { CalendarDate } from "../../../formats/words/CalendarDate";
import { type Iso3, parseIso3 } from "../../../formats/words/Iso3";
import type { Choice } from "../../../formats/words/Choice";
import type { Tally } from "../../../formats/words/Tally";
import type { Database } from "../../../store/Database";
import type { ImportOptions } from "../../../store/import/ImportOptions";
import type { ImportReport } from "../../../store/import/ImportReport";
import { type FileToImport, importFiles } from "../../../store/import/importFiles";

export const NO_TALLY: Tally = { inFavour: null, against: null, abstaining: null, nonVoting: null, members: null };

const LETTERS: Readonly<Record<string, Choice>> = { Y: "in_favour", N: "against", A: "abstaining", X: "non_voting" };

/** A roll call as a reader gives it; its choices as "BRA=Y CHN=N". */
export function imported(
  own: Partial<Omit<ImportedRollCall, "votes" | "date">> & { readonly sourceId: string; readonly date?: string },
  votes = "",
): ImportedRollCall {
  return {
    line: 2,
    body: "GA",
    session: "60",
    symbol: null,
    draft: null,
    title: "A text",
    kind: "adoption",
    mode: votes === "" ? "without_a_vote" : "recorded_vote",
    outcome: null,
    meeting: null,
    agendaItem: null,
    topics: [],
    subject: null,
    officialTally: NO_TALLY,
    url: null,
    source: "A data set",
    note: null,
    listsOnlyChoices: false,
    ...own,
    date: (own.date ?? "2005-12-16") as CalendarDate,
    votes: votes.split(" ").flatMap((each, i) => {
      const [code = "", letter = ""] = each.split("=");
      return each === "" ? [] : [{ line: i + 2, code, name: null, choice: LETTERS[letter] ?? "non_voting" }];
    }),
  };
}

export async function* itemsOf(rollCalls: readonly ImportedRollCall[]): AsyncGenerator<ImportItem> {
  for (const rollCall of rollCalls) yield { kind: "roll_call", rollCall };
}

/** Imports one file, with codes as they stand; what is no code is no state. */
export async function importing(
  database: Database,
  rollCalls: readonly ImportedRollCall[] | AsyncIterable<ImportItem>,
  options: Partial<ImportOptions> = {},
): Promise<ImportReport> {
  const [report] = await importFiles(database, [fileOf(rollCalls, options)]);
  if (report === undefined) throw new Error("An import of one file has one report");
  return report;
}

/** A file to import, with codes as they stand. */
export function fileOf(
  rollCalls: readonly ImportedRollCall[] | AsyncIterable<ImportItem>,
  options: Partial<ImportOptions> = {},
): FileToImport {
  const own = {
    format: "unvotes",
    sourceName: "a file",
    partial: false,
    dryRun: false,
    idempotencyKey: Math.random().toString(36),
  } as const;
  return {
    read: () => (Symbol.asyncIterator in rollCalls ? rollCalls : itemsOf(rollCalls)),
    options: { ...own, resolve: (code) => resolution(parseIso3(code ?? "")), subjectOf: () => null, ...options },
  };
}

function resolution(state: Iso3 | undefined) {
  return state === undefined ? ({ kind: "unknown", candidates: [] } as const) : ({ kind: "state", state } as const);
}
