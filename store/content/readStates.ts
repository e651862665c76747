import type { State } from "../../release/State";
import { dateOrNull, iso3Of } from "./checkedText";
import type { ReadTransaction } from "./ReadTransaction";

export async function readStates(tx: ReadTransaction): Promise<State[]> {
  const rows = await tx.state.findMany({ include: { names: { orderBy: { id: "asc" } } }, orderBy: { iso3: "asc" } });
  return rows.map((row) => ({
    iso3: iso3Of(row.iso3),
    name: row.name,
    nameFr: row.nameFr,
    nameEs: row.nameEs,
    figureName: row.figureName,
    m49: row.m49,
    kind: row.kind,
    admitted: dateOrNull(row.admitted),
    left: dateOrNull(row.left),
    seat: { from: dateOrNull(row.seatFrom), to: dateOrNull(row.seatTo) },
    names: row.names.map(({ name, kind, from, to, source, note }) => ({
      name,
      kind,
      from: dateOrNull(from),
      to: dateOrNull(to),
      source,
      note,
    })),
    note: row.note,
    source: row.source,
  }));
}
