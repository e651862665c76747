import type { Choice } from "../../formats/words/Choice";
import type { RollCall, Sponsorship } from "../../release/RollCall";
import { Prisma } from "../generated/client";
import { dateOrNull, iso3Of } from "./checkedText";
import { readJson } from "./readJson";
import type { ReadTransaction } from "./ReadTransaction";

/** What is kept beside a roll call. */
export type RollCallAnnotations = Pick<RollCall, "sources" | "sponsors" | "intentions" | "disagreements">;

interface Owned {
  readonly key: number;
}

/** What is kept beside the roll calls, by the roll call's key: read list by list, for few roll calls have any of it. */
export async function readAnnotations(tx: ReadTransaction): Promise<(key: number) => RollCallAnnotations> {
  const sources = byKey(
    await readJson<Owned & { symbol: string | null; url: string | null; consulted: string | null }>(tx, SOURCES),
  );
  const sponsors = byKey(await readJson<Owned & { state: string; role: Sponsorship["role"] }>(tx, SPONSORS));
  const intentions = byKey(await readJson<Owned & { state: string; choice: Choice; source: string }>(tx, INTENTIONS));
  const disagreements = byKey(await readJson<Owned & { state: string; choice: Choice | null; source: string }>(tx, READINGS));
  return (key) => ({
    sources: (sources.get(key) ?? []).map(({ symbol, url, consulted }) => ({ symbol, url, consulted: dateOrNull(consulted) })),
    sponsors: (sponsors.get(key) ?? []).map(({ state, role }) => ({ state: iso3Of(state), role })),
    intentions: (intentions.get(key) ?? []).map(({ state, choice, source }) => ({ state: iso3Of(state), choice, source })),
    disagreements: (disagreements.get(key) ?? []).map(({ state, source, choice }) => ({ state: iso3Of(state), source, choice })),
  });
}

const SOURCES = Prisma.sql`
  SELECT k.roll_call_id AS key, s.symbol, s.url, s.consulted FROM roll_call_source k JOIN source s ON s.id = k.source_id ORDER BY k.source_id`;

const SPONSORS = Prisma.sql`
  SELECT k.roll_call_id AS key, s.iso3 AS state, k.role FROM sponsorship k JOIN state s ON s.id = k.state_id ORDER BY k.state_id`;

const INTENTIONS = Prisma.sql`
  SELECT k.roll_call_id AS key, s.iso3 AS state, k.choice, k.source FROM intention k JOIN state s ON s.id = k.state_id ORDER BY k.id`;

const READINGS = Prisma.sql`
  SELECT k.roll_call_id AS key, s.iso3 AS state, k.choice, k.source FROM vote_reading k JOIN state s ON s.id = k.state_id ORDER BY k.id`;

function byKey<T extends Owned>(rows: readonly T[]): ReadonlyMap<number, readonly T[]> {
  const lists = new Map<number, T[]>();
  for (const row of rows) {
    const list = lists.get(row.key);
    if (list === undefined) lists.set(row.key, [row]);
    else list.push(row);
  }
  return lists;
}
