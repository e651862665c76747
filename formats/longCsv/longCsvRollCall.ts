import { countInCell } from "../imports/countInCell";
import type { ImportedRollCall } from "../imports/ImportedRollCall";
import { quoted, type RowProblem } from "../imports/RowProblem";
import { BODIES } from "../words/Body";
import { parseCalendarDate } from "../words/CalendarDate";
import { parseIso3 } from "../words/Iso3";
import { KINDS } from "../words/Kind";
import { MODES } from "../words/Mode";
import type { Tally } from "../words/Tally";
import type { LongCsvCells } from "./longCsvColumns";

/** A roll call without its votes. */
export type LongCsvHeading = Omit<ImportedRollCall, "votes">;

const COUNTS = {
  inFavour: "official_in_favour",
  against: "official_against",
  abstaining: "official_abstaining",
  nonVoting: "official_non_voting",
} as const;

/** What a row says of its roll call, or what is wrong with it. Cells are exact: nothing is trimmed or put into another form. */
export function longCsvRollCall(cells: LongCsvCells, line: number): LongCsvHeading | RowProblem {
  const body = memberOf(BODIES, cells.body);
  const kind = memberOf(KINDS, cells.kind);
  const mode = memberOf(MODES, cells.mode);
  const date = parseCalendarDate(cells.date);
  if (!body) return { column: "body", message: `${quoted(cells.body)} is none of ${BODIES.join(", ")}.` };
  if (!kind) return { column: "kind", message: `${quoted(cells.kind)} is none of ${KINDS.join(", ")}.` };
  if (!mode) return { column: "mode", message: `${quoted(cells.mode)} is none of ${MODES.join(", ")}.` };
  if (!date) return { column: "date", message: `${quoted(cells.date)} is not a date.` };
  const problem = problemIn(cells);
  if (problem) return problem;
  return {
    line,
    sourceId: cells.roll_call_id,
    body,
    session: cells.session,
    date,
    symbol: cells.symbol || null,
    draft: cells.draft_symbol || null,
    title: cells.title,
    kind,
    mode,
    outcome: null,
    meeting: null,
    agendaItem: null,
    topics: [],
    subject: cells.subject || null,
    officialTally: tallyIn(cells),
    url: null,
    source: cells.source,
    note: null,
    listsOnlyChoices: false,
  };
}

function problemIn(cells: LongCsvCells): RowProblem | null {
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.\d+)?$/.test(cells.roll_call_id))
    return { column: "roll_call_id", message: `${quoted(cells.roll_call_id)} is not the id of a roll call.` };
  if (!/^[A-Z0-9-]{1,10}$/.test(cells.session))
    return { column: "session", message: `${quoted(cells.session)} is not a session.` };
  if (cells.title.trim() === "") return { column: "title", message: "The roll call has no title." };
  if (cells.subject !== "" && parseIso3(cells.subject) !== cells.subject)
    return { column: "subject", message: `${quoted(cells.subject)} is not the code of a state.` };
  const faulty = Object.values(COUNTS).find((column) => countInCell(cells[column]) === undefined);
  return faulty ? { column: faulty, message: `${quoted(cells[faulty])} is not a count.` } : null;
}

/** `members` has no column: it is the sum where all four counts are said. */
function tallyIn(cells: LongCsvCells): Tally {
  const [inFavour, against, abstaining, nonVoting] = Object.values(COUNTS).map((column) => countInCell(cells[column]) ?? null);
  const counts = [inFavour, against, abstaining, nonVoting].flatMap((count) => count ?? []);
  return {
    inFavour: inFavour ?? null,
    against: against ?? null,
    abstaining: abstaining ?? null,
    nonVoting: nonVoting ?? null,
    members: counts.length === 4 ? counts.reduce((sum, count) => sum + count, 0) : null,
  };
}

function memberOf<Word extends string>(words: readonly Word[], cell: string): Word | undefined {
  return words.find((word) => word === cell);
}
