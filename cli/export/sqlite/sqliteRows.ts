import { rollCalls } from "../../../analysis/tables/rollCallTables";
import { voteRows } from "../../../analysis/tables/votesTable";
import type { TableCell } from "../../../analysis/tables/ReleaseTable";
import type { Release } from "../../../release/Release";
import { SHARED_TABLES } from "./sqliteTables";

type Rows = Iterable<readonly TableCell[]>;

/** The rows of each table, cells in the order of the table's columns; the votes apart (`sqliteVotes`). */
export function sqliteRows(release: Release): ReadonlyMap<string, Rows> {
  const { info } = release;
  return new Map<string, Rows>([
    ["release", [[info.number, info.publishedAt, info.note, info.hash]]],
    ...SHARED_TABLES.map((table) => [table.name, table.rows(release)] as const),
    [rollCalls.name, numbered(rollCalls.rows(release))],
    ["roll_call_topics", topicRows(release)],
  ]);
}

function* numbered(rows: Rows): Rows {
  let number = 0;
  for (const row of rows) yield [++number, ...row];
}

function topicRows(release: Release): Rows {
  return release.rollCalls.flatMap(({ topics }, place) => [...new Set(topics)].map((topic) => [place + 1, topic]));
}

/** The rows of `votes`. A name that is met for the first time is handed over with its number, before its first row. */
export function* sqliteVotes(release: Release, onName: (number: number, name: string) => void): Rows {
  const numbers = new Map<string, number>();
  const numberOf = (name: string) => {
    const number = numbers.get(name) ?? numbers.size + 1;
    if (number > numbers.size) onName(number, name);
    numbers.set(name, number);
    return number;
  };
  for (const { place, state, choice, name, group } of voteRows(release)) yield [place + 1, state, choice, numberOf(name), group];
}
