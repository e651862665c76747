import type { ImportedRollCall } from "../imports/ImportedRollCall";
import type { Kind } from "../words/Kind";
import { dateOfVote } from "./dateOfVote";
import { kindOfVote } from "./kindOfVote";
import { repairText } from "./repairText";
import { symbolOfVote } from "./symbolOfVote";
import { titleOfVote } from "./titleOfVote";

/** One row of roll_calls.csv, read but for what only its neighbours tell. */
export interface VoteHeading {
  readonly line: number;
  readonly rcid: string;
  readonly session: number;
  readonly date: string;
  readonly unres: string;
  readonly kind: Kind;
  readonly title: string;
  readonly agendaItem: string | null;
}

/** The cells of a row of roll_calls.csv. */
export type HeadingCells = Readonly<Record<"rcid" | "session" | "date" | "unres" | "amend" | "para" | "short" | "descr", string>>;

/** The row, or the column at fault and a sentence on it. */
export function headingOf(
  cells: HeadingCells,
  line: number,
): VoteHeading | { readonly column: string; readonly message: string } {
  const { rcid, session, date, unres, amend, para, short, descr } = cells;
  if (!/^\d{1,9}$/.test(rcid)) return { column: "rcid", message: `"${rcid.slice(0, 40)}" is not a number.` };
  if (!/^\d{1,2}$/.test(session))
    return { column: "session", message: `"${session.slice(0, 40)}" is not the number of a session.` };
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date) || dateOfVote(date, session) === undefined)
    return { column: "date", message: `"${date.slice(0, 40)}" is not a date.` };
  const repaired = repairText(descr);
  const { title, agendaItem } = titleOfVote(short, descr, repaired);
  return {
    line,
    rcid: rcid,
    session: Number(session),
    date: date,
    unres: unres.trim(),
    kind: kindOfVote(descr, amend, para, repaired),
    title: title === "" ? `Vote ${rcid} of session ${session}` : title,
    agendaItem,
  };
}

/** Numbers of sessions 18 to 30 under which votes on amendments, paragraphs or motions stand: their letters count votes, not parts. */
export function numbersWithoutParts(headings: Iterable<VoteHeading>): ReadonlySet<string> {
  const numbers = new Set<string>();
  for (const { kind, unres } of headings) if (kind !== "adoption") numbers.add(numberIn(unres));
  return numbers;
}

/** What the import wants, without votes. */
export function rollCallOf(
  heading: VoteHeading,
  withoutParts: ReadonlySet<string>,
  topics: readonly string[],
): Omit<ImportedRollCall, "votes"> {
  const { line, rcid, unres, kind, title, agendaItem } = heading;
  const { session, symbol, isShortened } = symbolOfVote(unres, heading.session, !withoutParts.has(numberIn(unres)));
  const date = dateOfVote(heading.date, session);
  if (date === undefined) throw new RangeError(`The date ${heading.date} was read before.`);
  return {
    line,
    sourceId: rcid,
    body: "GA",
    session,
    date,
    symbol,
    draft: null,
    title,
    kind,
    mode: "recorded_vote",
    outcome: null,
    meeting: null,
    agendaItem,
    topics,
    subject: null,
    officialTally: NO_TALLY,
    url: null,
    source: SOURCE,
    note: isShortened ? `Symbol in the source: ${unres}.` : null,
    listsOnlyChoices: true,
  };
}

const SOURCE = "Voeten, Data and Analyses of Voting in the UN General Assembly";
const NO_TALLY = { inFavour: null, against: null, abstaining: null, nonVoting: null, members: null };

function numberIn(unres: string): string {
  return unres.replace(/[A-Z]$/, "");
}
