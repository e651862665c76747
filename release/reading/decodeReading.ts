import { CHOICES } from "../../formats/words/Choice";
import { agreementOfColumns } from "../agreementColumns";
import { assembleRelease } from "../assembleRelease";
import type { Release } from "../Release";
import { splitPart } from "../releasePart";
import { columnOf } from "../Repeated";
import type { RollCall } from "../RollCall";
import { slugOfSymbol, type RollCallId } from "../RollCallId";
import type { ReadingColumns, ReadingJson } from "./ReadingJson";
import { statePackingOrder } from "./packingOrder";
import { textsOf } from "./SteppedTexts";
import { planesOfStateMajor } from "./stateMajorChoices";

/**
 * The release of a reading copy: everything counted from it is what the whole release gives. A title is the symbol, else the id; what is only told is empty.
 * Runs in a browser as in Node.
 * @throws SyntaxError or RangeError where the bytes are none
 */
export function decodeReading(bytes: Uint8Array): Release {
  const { json, rest } = splitPart(bytes);
  const { info, states, bodyMemberships, groupings, usAgreement, rollCalls: columns, ...lists } = json as ReadingJson;
  const rows = canonicalRows(columns);
  const withChoices = columnOf(columns.hasChoices);
  const { choices, counts } = planesOfStateMajor(
    rest,
    rows.filter((_, at) => withChoices[at]),
    statePackingOrder(states, groupings),
    rows.length,
  );
  const release = {
    ...lists,
    states: states.map((state) => ({
      ...state,
      ...UNTOLD,
      nameFr: state.name,
      nameEs: state.name,
      names: state.names.map(untold),
    })),
    bodyMemberships: bodyMemberships.map(untold),
    groupings: groupings.map((grouping) => ({ ...grouping, members: grouping.members.map(untold) })),
    usAgreement: agreementOfColumns(usAgreement),
    rollCalls: rollCallsOf(columns, rows, counts),
  };
  return assembleRelease(release, choices, info);
}

const UNTOLD = { source: "", note: null };

function untold<T>(counted: T): T & typeof UNTOLD {
  return { ...counted, ...UNTOLD };
}

const NONE: readonly [] = [];

/** For each roll call as packed its place in the release: by date, then id. */
function canonicalRows(columns: ReadingColumns): readonly number[] {
  const dates = columnOf(columns.date);
  const ids = idsOf(columns);
  const key = ids.map((id, at) => ({ at, date: dates[at] ?? "", id }));
  key.sort((a, b) => compare(a.date, b.date) || compare(a.id, b.id));
  const rows: number[] = new Array<number>(key.length).fill(0);
  key.forEach(({ at }, row) => (rows[at] = row));
  return rows;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function idsOf(columns: ReadingColumns): readonly RollCallId[] {
  const symbols = textsOf(columns.symbol);
  return textsOf(columns.id).map((own, at) => {
    const slug = slugOfSymbol(symbols[at] ?? "");
    return (own === null ? slug : own.startsWith(".") ? slug + own : own) as RollCallId;
  });
}

function rollCallsOf(columns: ReadingColumns, rows: readonly number[], counts: Uint16Array): RollCall[] {
  const symbols = textsOf(columns.symbol);
  const body = columnOf(columns.body);
  const session = columnOf(columns.session);
  const date = columnOf(columns.date);
  const kind = columnOf(columns.kind);
  const mode = columnOf(columns.mode);
  const outcome = columnOf(columns.outcome);
  const subject = columnOf(columns.subject);
  const topics = columnOf(columns.topics);
  const confidence = columnOf(columns.confidence);
  const announced = columnOf(columns.officialTally);
  const rollCalls: RollCall[] = [];
  idsOf(columns).forEach((id, row) => {
    const symbol = symbols[row] ?? null;
    rollCalls[at(rows, row)] = {
      id,
      body: at(body, row),
      session: at(session, row),
      date: at(date, row),
      symbol,
      draft: null,
      title: symbol ?? id,
      kind: at(kind, row),
      mode: at(mode, row),
      subject: at(subject, row),
      officialTally: tallyOf(at(announced, row), counts, at(rows, row)),
      source: "",
      outcome: at(outcome, row),
      topics: at(topics, row),
      meeting: null,
      agendaItem: null,
      note: null,
      confidence: at(confidence, row),
      sources: NONE,
      sponsors: NONE,
      intentions: NONE,
      disagreements: NONE,
    };
  });
  return rollCalls;
}

function tallyOf(announced: readonly (number | null)[], counts: Uint16Array, row: number): RollCall["officialTally"] {
  const members = announced.at(-1) ?? null;
  const numbers = announced.length > 1 ? announced : counts.subarray(row * CHOICES.length, (row + 1) * CHOICES.length);
  const [inFavour = null, against = null, abstaining = null, nonVoting = null] = numbers;
  return { inFavour, against, abstaining, nonVoting, members };
}

/** All columns are equally long: they were written from one list. */
function at<T>(column: readonly T[], row: number): T {
  return column[row] as T;
}
