import type { Database } from "../../store/Database";
import { asOwner } from "./testDatabase";

/**
 * All that the store holds of roll calls, as one text that is the same for the same content: whatever keys the rows happened to get, and whatever the schema's
 * constraints are, for those are in it too.
 */
export async function storeDigest(database: Database): Promise<string> {
  const [row] = await asOwner(database, DIGEST);
  return String(row?.digest);
}

const DIGEST = `
  SELECT md5(concat_ws(E'\\n',
    (SELECT string_agg(line, E'\\n' ORDER BY line COLLATE "C") FROM (
      SELECT concat_ws('|', r.public_id, b.code, n.label, t.symbol, t.draft, t.title, t.subject_id, t.topics, r.date, r.kind, r.mode, r.outcome,
        r.official_in_favour, r.official_against, r.official_abstaining, r.source, r.origin, r.version) AS line
      FROM roll_call r JOIN resolution t ON t.id = r.resolution_id JOIN session n ON n.id = t.session_id JOIN body b ON b.id = n.body_id
      UNION ALL SELECT concat_ws('|', r.public_id, v.state_id, v.choice, s.line)
      FROM vote v JOIN roll_call r ON r.id = v.roll_call_id JOIN vote_source s ON s.id = v.source_id
      UNION ALL SELECT concat_ws('|', r.public_id, v.state_id, v.choice, v.source) FROM vote_reading v JOIN roll_call r ON r.id = v.roll_call_id
      UNION ALL SELECT concat_ws('|', r.public_id, g.format, g.reference, g.choices, g.shown, g.fingerprint, g.version_seen, g.facts)
      FROM source_reading g JOIN roll_call r ON r.id = g.roll_call_id
      UNION ALL SELECT concat_ws('|', 'revision', what, subject, after) FROM revision
      UNION ALL SELECT concat_ws('|', 'text', symbol, title) FROM resolution
      UNION ALL SELECT concat_ws('|', conrelid::regclass, conname, pg_get_constraintdef(oid)) FROM pg_constraint WHERE connamespace = 'public'::regnamespace
    ) AS lines))) AS digest`;
