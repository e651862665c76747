import type { ClientBase } from "pg";
import type { Confidence, Kind, Mode, Outcome } from "../generated/enums";
import { bodyOf, dateOf } from "../content/checkedText";
import { type ChoiceVector, vectorOfText } from "./ChoiceVector";
import type { KeptRollCall, ReadingHead, RowFacts } from "./KeptRollCall";
import type { StateTable } from "./StateTable";

/**
 * Every roll call of the store, with its choices packed and the heads of its readings.
 * @param known the choices of a reading, where they need not be fetched
 */
export async function loadKept(
  client: ClientBase,
  states: StateTable,
  known: (head: ReadingHead) => ChoiceVector | undefined,
): Promise<KeptRollCall[]> {
  const { rows } = await client.query<KeptRow>(ROLL_CALLS);
  const heads = await loadHeads(client);
  const trusted = new Map(rows.map((row) => [row.key, shownIn(heads.get(row.key) ?? [], row.version)]));
  const choices = await loadChoices(client, states, trusted, known);
  const none = new Uint8Array(states.codes.length);
  return rows.map((row) => ({
    key: row.key,
    publicId: row.publicId,
    textKey: row.textKey,
    version: row.version,
    isOwned: row.isOwned,
    facts: factsOfRow(row),
    choices: choices.get(row.key) ?? none,
    readings: heads.get(row.key) ?? [],
  }));
}

async function loadHeads(client: ClientBase): Promise<ReadonlyMap<number, readonly ReadingHead[]>> {
  const { rows } = await client.query<ReadingHead>(
    `SELECT id, roll_call_id AS "rollCall", format, reference, fingerprint, version_seen AS "versionSeen", shown FROM source_reading ORDER BY id`,
  );
  const heads = new Map<number, ReadingHead[]>();
  for (const head of rows) {
    const list = heads.get(head.rollCall);
    if (list === undefined) heads.set(head.rollCall, [head]);
    else list.push(head);
  }
  return heads;
}

/** The reading that the roll call was made of and has not been edited since. */
function shownIn(heads: readonly ReadingHead[], version: number): ReadingHead | undefined {
  return heads.find(({ shown, versionSeen }) => shown && versionSeen === version);
}

/**
 * What is shown, by roll call: from the reading that it was made of, which is one row and not two hundred, or is known; from the votes themselves where there
 * is no such reading or the roll call was edited since.
 * @param trusted by roll call the reading that its choices are, if any
 */
async function loadChoices(
  client: ClientBase,
  states: StateTable,
  trusted: ReadonlyMap<number, ReadingHead | undefined>,
  known: (head: ReadingHead) => ChoiceVector | undefined,
): Promise<ReadonlyMap<number, ChoiceVector>> {
  const choices = new Map<number, ChoiceVector>();
  const [fromVotes, fromReadings]: [number[], number[]] = [[], []];
  for (const [rollCall, head] of trusted) {
    const vector = head && known(head);
    if (vector !== undefined) choices.set(rollCall, vector);
    else if (head === undefined) fromVotes.push(rollCall);
    else fromReadings.push(rollCall);
  }
  const { rows } = await client.query<{ key: number; choices: string }>(
    `SELECT roll_call_id AS key, choices FROM source_reading WHERE shown AND roll_call_id = ANY ($2::int[])
     UNION ALL
     SELECT v.roll_call_id, string_agg(s.iso3 || CASE v.choice WHEN 'in_favour' THEN 'Y' WHEN 'against' THEN 'N' WHEN 'abstaining' THEN 'A' ELSE 'X' END, '')
     FROM vote v JOIN state s ON s.id = v.state_id WHERE v.roll_call_id = ANY ($1::int[]) GROUP BY 1`,
    [fromVotes, fromReadings],
  );
  for (const row of rows) choices.set(row.key, vectorOfText(row.choices, states.placeOf));
  return choices;
}

const ROLL_CALLS = `
  SELECT r.id AS key, r.public_id AS "publicId", r.resolution_id AS "textKey", r.version, r.origin <> 'import' OR r.seed_fingerprint IS NOT NULL AS "isOwned",
         b.code AS body, n.label AS session, r.date, t.symbol, t.draft, t.title, r.kind, r.mode, r.outcome, r.meeting,
         t.agenda_item AS "agendaItem", t.topics, s.iso3 AS subject, r.source, r.note, r.confidence,
         r.official_in_favour AS "inFavour", r.official_against AS against, r.official_abstaining AS abstaining,
         r.official_non_voting AS "nonVoting", r.official_members AS members
  FROM roll_call r JOIN resolution t ON t.id = r.resolution_id JOIN session n ON n.id = t.session_id JOIN body b ON b.id = n.body_id
  LEFT JOIN state s ON s.id = t.subject_id
  ORDER BY r.sequence`;

interface KeptRow {
  readonly key: number;
  readonly publicId: string;
  readonly textKey: number;
  readonly version: number;
  readonly isOwned: boolean;
  readonly body: string;
  readonly session: string;
  readonly date: string;
  readonly symbol: string | null;
  readonly draft: string | null;
  readonly title: string;
  readonly kind: Kind;
  readonly mode: Mode;
  readonly outcome: Outcome;
  readonly meeting: string | null;
  readonly agendaItem: string | null;
  readonly topics: readonly string[];
  readonly subject: string | null;
  readonly source: string;
  readonly note: string | null;
  readonly confidence: Confidence;
  readonly inFavour: number | null;
  readonly against: number | null;
  readonly abstaining: number | null;
  readonly nonVoting: number | null;
  readonly members: number | null;
}

function factsOfRow(row: KeptRow): RowFacts {
  const { session, symbol, draft, title, kind, mode, outcome, meeting, agendaItem, topics, subject, source, note, confidence } =
    row;
  const { inFavour, against, abstaining, nonVoting, members } = row;
  return {
    body: bodyOf(row.body),
    date: dateOf(row.date),
    officialTally: { inFavour, against, abstaining, nonVoting, members },
    ...{ session, symbol, draft, title, kind, mode, outcome, meeting, agendaItem, topics, subject, source, note, confidence },
  };
}
