import type { Bulk, BulkOutcome, BulkPreview, BulkTable } from "../../app/_bulk/Bulk";
import type { PastedTable } from "../../formats/pastedTexts/PastedText";
import { readPastedTexts } from "../../formats/pastedTexts/readPastedTexts";
import type { Database } from "../../store/Database";
import { DatabaseUnavailable } from "../../store/DatabaseUnavailable";
import { orUnavailable } from "../../store/connections/orUnavailable";
import { addTexts, type TextToAdd, tryTexts } from "../../store/import/addTexts";
import { type ImportNames, readImportNames } from "../../store/import/readImportNames";

/** A file that is being written has the store to itself for that long at most, as a rule. */
const MOST_MS = 60_000;

/** Pasted tables, bound to the process's database; `undefined` while it is not up. */
export function bulkDesk(database: () => Database | undefined): Bulk {
  const asking = async <T>(work: (on: Database, names: ImportNames) => Promise<T>): Promise<T> => {
    const on = database();
    if (on === undefined) throw new DatabaseUnavailable("The database cannot be reached.");
    return orUnavailable(async () => work(on, await readImportNames(on)), MOST_MS);
  };
  return {
    preview: (table) =>
      asking(async (on, names): Promise<BulkOutcome<BulkPreview>> => {
        const read = readTable(table, names);
        if ("problem" in read) return { ok: false, detail: read.problem };
        const changes = new Map((await tryTexts(on, names, textsOf(read))).map((change) => [change.line, change]));
        const rows = read.rows.map((row) => {
          const { rollCall = null, there = null } = changes.get(row.line) ?? {};
          return { ...row, rollCall, there };
        });
        return { ok: true, value: { ...read, rows } };
      }),
    write: ({ why, idempotencyKey, ...table }, { email }) =>
      asking(async (on, names) => {
        const read = readTable(table, names);
        if ("problem" in read) return { ok: false, detail: read.problem };
        const wrong = read.rows.find(({ problem }) => problem !== null);
        if (wrong) return { ok: false, detail: `Nothing was written, for line ${wrong.line}: ${wrong.problem}` };
        const added = await addTexts(on, names, textsOf(read), { who: email, why, idempotencyKey });
        return { ok: true, value: { added: added.map(({ rollCall }) => rollCall) } };
      }),
  };
}

function readTable({ text, columns }: BulkTable, names: ImportNames): PastedTable | { readonly problem: string } {
  const { resolve } = names("long-csv");
  return readPastedTexts(text, {
    columns,
    stateNamed: (name, date) => {
      const meant = resolve(null, name, date);
      return meant.kind === "state" ? meant.state : undefined;
    },
  });
}

function textsOf({ rows }: PastedTable): TextToAdd[] {
  return rows.flatMap(({ line, text }) => (text === null ? [] : [{ line, text }]));
}
