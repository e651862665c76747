import type { ClientBase } from "pg";
import type { Body } from "../../formats/words/Body";
import type { CalendarDate } from "../../formats/words/CalendarDate";
import { type DateSpan, spanCovers } from "../../formats/words/DateSpan";
import type { Iso3 } from "../../formats/words/Iso3";
import { dateOrNull, iso3Of } from "../content/checkedText";

/** The states that a choice can be of, each with a place in every `ChoiceVector`, and who was a member of what when. */
export class StateTable {
  readonly codes: readonly Iso3[];
  readonly placeOf: ReadonlyMap<string, number>;
  /** The keys of the rows, by place. */
  readonly keys: readonly number[];
  readonly #seats: readonly DateSpan[];
  readonly #terms: ReadonlyMap<string, readonly Term[]>;
  readonly #members = new Map<string, readonly number[]>();

  constructor(rows: readonly StateRow[], terms: readonly TermRow[]) {
    this.codes = rows.map(({ iso3 }) => iso3Of(iso3));
    this.placeOf = new Map(this.codes.map((code, i) => [code, i]));
    this.keys = rows.map(({ id }) => id);
    this.#seats = rows.map(({ from, to }) => spanOf(from, to));
    const byBody = new Map<string, Term[]>();
    for (const { body, iso3, from, to } of terms) {
      const place = this.placeOf.get(iso3);
      if (place !== undefined) byBody.set(body, [...(byBody.get(body) ?? []), { place, span: spanOf(from, to) }]);
    }
    this.#terms = byBody;
  }

  /**
   * The places of those who were members of the body for certain: where a date is a month or a year, for all of it. A state that was admitted within
   * it may have come after the vote, and who was no member has no choice.
   */
  membersOn(body: Body, date: CalendarDate): readonly number[] {
    const key = `${body} ${date}`;
    const known = this.#members.get(key) ?? this.#findMembers(body, date);
    this.#members.set(key, known);
    return known;
  }

  #findMembers(body: Body, date: CalendarDate): readonly number[] {
    if (body.startsWith("GA")) {
      const seated = this.#seats.flatMap((seat, place) => (holdsThroughout(seat, date) ? [place] : []));
      return spanCovers(UNITED_ARAB_REPUBLIC, date) ? seated.filter((place) => this.codes[place] !== "SYR") : seated;
    }
    return (this.#terms.get(body) ?? []).filter(({ span }) => holdsThroughout(span, date)).map(({ place }) => place);
  }
}

/** Egypt and Syria were one member, whose votes stand under EGY. */
const UNITED_ARAB_REPUBLIC = spanOf("1958-02-22", "1961-10-12");

interface Term {
  readonly place: number;
  readonly span: DateSpan;
}

interface StateRow {
  readonly id: number;
  readonly iso3: string;
  readonly from: string | null;
  readonly to: string | null;
}

interface TermRow {
  readonly body: string;
  readonly iso3: string;
  readonly from: string | null;
  readonly to: string | null;
}

/** The states as the store has them now. One without a seat (an observer) is in no list of members. */
export async function loadStateTable(client: ClientBase): Promise<StateTable> {
  // Observers and mere names of a state have no seat of their own, whatever span they stand with.
  const states = await client.query<StateRow>(
    `SELECT id, iso3, CASE WHEN kind IN ('member', 'former_member') THEN seat_from END AS "from", seat_to AS "to"
     FROM state ORDER BY iso3 COLLATE "C"`,
  );
  const terms = await client.query<TermRow>(
    `SELECT b.code AS body, s.iso3, t.from_date AS "from", t.to_date AS "to"
     FROM body_membership t JOIN body b ON b.id = t.body_id JOIN state s ON s.id = t.state_id`,
  );
  return new StateTable(states.rows, terms.rows);
}

function spanOf(from: string | null, to: string | null): DateSpan {
  return { from: dateOrNull(from), to: dateOrNull(to) };
}

/** A span without a beginning is no seat. */
function holdsThroughout(span: DateSpan, date: CalendarDate): boolean {
  if (span.from === null || !spanCovers(span, date)) return false;
  const startsWithin = span.from.length > date.length && span.from.startsWith(date);
  const endsWithin = span.to !== null && span.to.length > date.length && span.to.startsWith(date);
  return !(startsWithin && !/-01$/.test(span.from)) && !(endsWithin && !/-12-31$/.test(span.to ?? ""));
}
