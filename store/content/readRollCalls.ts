import type { RollCallWithChoices } from "../../release/ReleaseContent";
import type { RollCall } from "../../release/RollCall";
import { Prisma } from "../generated/client";
import { bodyOf, dateOf, iso3Of, rollCallIdOf } from "./checkedText";
import { readAnnotations, type RollCallAnnotations } from "./readAnnotations";
import { readChoices } from "./readChoices";
import { readJson } from "./readJson";
import type { ReadTransaction } from "./ReadTransaction";

/** A roll call with its text, as the query gives it. */
interface RollCallRow extends Pick<
  RollCall,
  | "session"
  | "symbol"
  | "draft"
  | "title"
  | "kind"
  | "mode"
  | "source"
  | "outcome"
  | "topics"
  | "meeting"
  | "agendaItem"
  | "note"
  | "confidence"
> {
  readonly key: number;
  readonly id: string;
  readonly body: string;
  readonly date: string;
  readonly subject: string | null;
  readonly inFavour: number | null;
  readonly against: number | null;
  readonly abstaining: number | null;
  readonly nonVoting: number | null;
  readonly members: number | null;
}

const ROWS = Prisma.sql`
  SELECT r.id AS key, r.public_id AS id, b.code AS body, n.label AS session, r.date, t.symbol, t.draft, t.title, r.kind, r.mode, s.iso3 AS subject,
         r.official_in_favour AS "inFavour", r.official_against AS against, r.official_abstaining AS abstaining,
         r.official_non_voting AS "nonVoting", r.official_members AS members,
         r.source, r.outcome, t.topics, r.meeting, t.agenda_item AS "agendaItem", r.note, r.confidence
  FROM roll_call r JOIN resolution t ON t.id = r.resolution_id JOIN session n ON n.id = t.session_id JOIN body b ON b.id = n.body_id
  LEFT JOIN state s ON s.id = t.subject_id
  ORDER BY r.sequence`;

export async function readRollCalls(tx: ReadTransaction): Promise<RollCallWithChoices[]> {
  const choices = await readChoices(tx);
  const annotations = await readAnnotations(tx);
  const rows = await readJson<RollCallRow>(tx, ROWS);
  return rows.map((row) => ({ rollCall: rollCallOf(row, annotations(row.key)), choices: choices.get(row.key) ?? new Map() }));
}

function rollCallOf(row: RollCallRow, annotations: RollCallAnnotations): RollCall {
  const { inFavour, against, abstaining, nonVoting, members } = row;
  return {
    id: rollCallIdOf(row.id),
    body: bodyOf(row.body),
    session: row.session,
    date: dateOf(row.date),
    symbol: row.symbol,
    draft: row.draft,
    title: row.title,
    kind: row.kind,
    mode: row.mode,
    subject: row.subject === null ? null : iso3Of(row.subject),
    officialTally: { inFavour, against, abstaining, nonVoting, members },
    source: row.source,
    outcome: row.outcome,
    topics: row.topics,
    meeting: row.meeting,
    agendaItem: row.agendaItem,
    note: row.note,
    confidence: row.confidence,
    ...annotations,
  };
}
