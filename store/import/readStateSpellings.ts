import type { StateSpelling } from "../../formats/names/StateSpelling";
import { connectionsOf } from "../connections/connectionsOf";
import { dateOrNull, iso3Of } from "../content/checkedText";
import type { Database } from "../Database";

interface SpellingRow {
  readonly iso3: string;
  readonly name: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly seatFrom: string | null;
  readonly seatTo: string | null;
}

/** Every spelling of every state that the store knows: what the names in a file are matched with. */
export async function readStateSpellings(database: Database): Promise<StateSpelling[]> {
  const { rows } = await connectionsOf(database).owner.query<SpellingRow>(
    `SELECT s.iso3, n.name, n.from_date AS "from", n.to_date AS "to", s.seat_from AS "seatFrom", s.seat_to AS "seatTo"
     FROM state s CROSS JOIN LATERAL (
       SELECT name, from_date, to_date FROM state_name WHERE state_id = s.id
       UNION ALL SELECT s.name, NULL, NULL UNION ALL SELECT s.name_fr, NULL, NULL UNION ALL SELECT s.name_es, NULL, NULL) n
     WHERE s.kind NOT IN ('dated_name', 'representation')
     ORDER BY s.iso3 COLLATE "C"`,
  );
  return rows.map(({ iso3, name, from, to, seatFrom, seatTo }) => ({
    state: iso3Of(iso3),
    name,
    from: dateOrNull(from),
    to: dateOrNull(to),
    seat: { from: dateOrNull(seatFrom), to: dateOrNull(seatTo) },
  }));
}
