import { setImmediate as breathe } from "node:timers/promises";
import type { ClientBase } from "pg";
import type { ImportItem } from "../../formats/imports/ImportProblem";
import { connectionsOf } from "../connections/connectionsOf";
import { inTransaction } from "../connections/inTransaction";
import type { Database } from "../Database";
import { retrying } from "../publishing/retrying";
import { appendRevision } from "../revisions/appendRevision";
import { countsOf } from "./countsOf";
import { type Gathered, gatherItems } from "./gatherItems";
import type { ImportOptions } from "./ImportOptions";
import { NO_COUNTS, type ImportCounts, type ImportReport } from "./ImportReport";
import { type PreparedImport, prepareImport } from "./prepareImport";
import { rollCallChanges } from "./rollCallChanges";
import { loadStateTable, type StateTable } from "./StateTable";
import { textCountsOf } from "./textCountsOf";
import { writePlan } from "./writePlan";

/** One file of an import. */
export interface FileToImport {
  /** Begins to read it. Called once, and let go of when all is read: a reader holds every row of its file. */
  readonly read: () => AsyncIterable<ImportItem>;
  readonly options: ImportOptions;
}

/**
 * Brings the roll calls of files into the store, as the owner: all of them in one transaction, or nothing. Every file is read and resolved before the first
 * row is written, and each is compared with what the ones before it have left. A refused row refuses all, or with `partial` its roll call.
 * The reports, one a file, say what was done; where nothing is new, nothing is written, not even a revision.
 * @throws the signal's reason where that was aborted before the transaction's end: then nothing is written
 */
export async function importFiles(database: Database, files: readonly FileToImport[]): Promise<ImportReport[]> {
  const { owner } = connectionsOf(database);
  const states = await retrying(() => inTransaction(owner, loadStateTable));
  const gathered: GatheredFile[] = [];
  for (const { read, options } of files) gathered.push({ gathered: await gatherItems(read(), states, options), options });
  if (gathered.some(isRefused)) return gathered.map(refusal);
  return retrying(() =>
    inTransaction(owner, async (client) => {
      await lockPublication(client);
      // A file is compared with what those before it bring, in a dry run too: there it is written and taken back.
      const isRehearsal = gathered.length > 1 && gathered.some(({ options }) => options.dryRun);
      if (isRehearsal) await client.query("SAVEPOINT rehearsal");
      const reports: ImportReport[] = [];
      for (const file of gathered) reports.push(await writeFile(client, file, states, isRehearsal));
      if (isRehearsal) await client.query("ROLLBACK TO SAVEPOINT rehearsal");
      return reports;
    }),
  );
}

interface GatheredFile {
  readonly gathered: Gathered;
  readonly options: ImportOptions;
}

function isRefused({ gathered, options }: GatheredFile): boolean {
  return gathered.brokeOff || (gathered.refused.length > 0 && !options.partial);
}

async function writeFile(
  client: ClientBase,
  { gathered, options }: GatheredFile,
  states: StateTable,
  isRehearsal: boolean,
): Promise<ImportReport> {
  const done = await countsUnderKey(client, options.idempotencyKey);
  const prepared = await prepareImport(client, gathered.incoming, options.format, states);
  const report = onlyOnce(() => ({ ...baseOf(gathered, options), ...prepared.findings(), ...becoming(prepared) }));
  if (done !== undefined) return { ...report(), ...done, written: true };
  options.onCompared?.(rollCallChanges(prepared.slots, prepared.plans, states));
  if (prepared.plans.size === 0 || (options.dryRun && !isRehearsal)) return { ...report(), written: false };
  await goOn(options);
  options.onStep?.(options.dryRun ? "comparing" : "writing");
  await writePlan(client, [...prepared.plans.values()], states, prepared.votesThere(), report);
  await recordImport(client, options, report());
  await goOn(options);
  return { ...report(), written: !options.dryRun };
}

/** The lock that numbers releases: no publication sees half an import, and imports go one after the other. */
async function lockPublication(client: ClientBase): Promise<void> {
  await client.query("SELECT FROM publication WHERE id = 1 FOR UPDATE");
}

/** Lets a signal arrive that came in while the program computed. */
async function goOn({ signal }: ImportOptions): Promise<void> {
  await breathe();
  signal?.throwIfAborted();
}

function becoming({ slots, plans }: PreparedImport): ImportCounts {
  return countsOf(slots, plans, textCountsOf(plans.values()));
}

function onlyOnce<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

function refusal({ gathered, options }: GatheredFile): ImportReport {
  return { ...baseOf(gathered, options), ...NO_COUNTS, tallyMismatches: [], disagreements: [], written: false };
}

function baseOf({ records, votes, refused, brokeOff, leftOut, unknownNames }: Gathered, { format }: ImportOptions) {
  return { format, read: { records, votes }, refused, brokeOff, leftOut, unknownNames };
}

async function countsUnderKey(client: ClientBase, key: string): Promise<ImportCounts | undefined> {
  const { rows } = await client.query<{ after: ImportCounts }>("SELECT after FROM revision WHERE idempotency_key = $1", [key]);
  const after = rows[0]?.after;
  return after && { added: after.added, unchanged: after.unchanged, changed: after.changed };
}

async function recordImport(
  client: ClientBase,
  options: ImportOptions,
  { added, unchanged, changed }: ImportCounts,
): Promise<void> {
  await appendRevision(client, {
    who: options.who ?? "program",
    what: "roll_calls.import",
    subject: options.sourceName,
    after: { format: options.format, added, unchanged, changed },
    why: options.why ?? `Imported from ${options.sourceName}`,
    idempotencyKey: options.idempotencyKey,
  });
}
