import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { type ClientBase, escapeIdentifier } from "pg";
import { from } from "pg-copy-streams";
import type { Row } from "../seed/Row";
import { withConstraintsAfter } from "./withConstraintsAfter";

/** Characters sent at once: enough that a message costs nothing, little enough that nothing piles up. */
const AT_ONCE = 1 << 17;

/** Adds rows by COPY. @param lines each row as COPY's text form has it, with its line's end */
export async function copyRows(
  client: ClientBase,
  table: string,
  columns: readonly string[],
  lines: Iterable<string>,
): Promise<void> {
  await copyParts(client, table, columns, inParts(lines));
}

/** Adds rows by COPY. @param parts what `inParts` made of their lines */
export async function copyParts(
  client: ClientBase,
  table: string,
  columns: readonly string[],
  parts: Iterable<Buffer>,
): Promise<void> {
  const into = client.query(
    from(`COPY ${escapeIdentifier(table)} (${columns.map((each) => escapeIdentifier(each)).join()}) FROM STDIN`),
  );
  await pipeline(Readable.from(parts, { objectMode: true, highWaterMark: 2 }), into);
}

/** Lines as they are sent. */
export function* inParts(lines: Iterable<string>): Generator<Buffer> {
  let part = "";
  for (const line of lines) {
    part += line;
    if (part.length >= AT_ONCE) {
      yield Buffer.from(part);
      part = "";
    }
  }
  if (part !== "") yield Buffer.from(part);
}

/** Adds rows by COPY, all with the columns of the first; what they refer to is verified after where they are many. */
export async function copyAll(client: ClientBase, table: string, rows: readonly Row[]): Promise<void> {
  const [first] = rows;
  if (first === undefined) return;
  const columns = Object.keys(first);
  await withConstraintsAfter(client, { table, adding: rows.length }, () =>
    copyRows(client, table, columns, linesOf(rows, columns)),
  );
}

function* linesOf(rows: readonly Row[], columns: readonly string[]): Generator<string> {
  for (const row of rows) yield copyLine(columns.map((column) => row[column] ?? null));
}

type Cell = string | number | boolean | null | readonly string[];

/** One row as a line for `copyRows`. */
export function copyLine(cells: readonly Cell[]): string {
  return `${cells.map(cellText).join("\t")}\n`;
}

function cellText(cell: Cell): string {
  if (cell === null) return "\\N";
  if (typeof cell === "string") return escaped(cell);
  return typeof cell === "object" ? escaped(`{${cell.map(quoted).join()}}`) : String(cell);
}

/** An element of an array, as Postgres reads it. */
function quoted(text: string): string {
  return `"${text.replace(/["\\]/g, "\\$&")}"`;
}

function escaped(text: string): string {
  return text.replace(/[\\\t\n\r]/g, (character) => ESCAPES.get(character) ?? "");
}

const ESCAPES: ReadonlyMap<string, string> = new Map([
  ["\\", "\\\\"],
  ["\t", "\\t"],
  ["\n", "\\n"],
  ["\r", "\\r"],
]);
