import initSqlJs, { type Database } from "sql.js";
import type { Release } from "../../../release/Release";
import type { TableCell } from "../../../analysis/tables/ReleaseTable";
import { sqliteRows, sqliteVotes } from "./sqliteRows";
import { SQLITE_SCHEMA } from "./sqliteSchema";
import { SQLITE_TABLES } from "./sqliteTables";
import { SQLITE_INDICES } from "./sqliteViews";

/** The release as one SQLite file with tables, views and indices, made in memory by SQLite's WebAssembly build: nothing has to be compiled. */
export async function* writeSqlite(release: Release): AsyncGenerator<Uint8Array> {
  const { Database } = await initSqlJs();
  const database = new Database();
  try {
    for (const statement of SQLITE_SCHEMA) database.run(statement);
    database.run("BEGIN");
    for (const [table, rows] of sqliteRows(release)) insert(database, table, rows);
    insertVotes(database, release);
    database.run("COMMIT");
    for (const statement of [...SQLITE_INDICES, "ANALYZE"]) database.run(statement);
    yield database.export();
  } finally {
    database.close();
  }
}

function insertVotes(database: Database, release: Release): void {
  const name = database.prepare("INSERT INTO names_of_the_day VALUES (?, ?)");
  insert(
    database,
    "votes",
    sqliteVotes(release, (number, text) => name.run([number, text])),
  );
  name.free();
}

function insert(database: Database, table: string, rows: Iterable<readonly TableCell[]>): void {
  const columns = SQLITE_TABLES.find(({ name }) => name === table)?.columns ?? [];
  const statement = database.prepare(`INSERT INTO ${table} VALUES (${columns.map(() => "?").join(", ")})`);
  for (const row of rows) statement.run([...row]);
  statement.free();
}
