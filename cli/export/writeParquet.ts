import { ByteWriter, ParquetWriter, schemaFromColumnData, type BasicType } from "hyparquet-writer";
import { longRows } from "../../analysis/longRows";
import type { LongCsvColumn } from "../../formats/longCsv/longCsvColumns";
import type { LongCsvRow } from "../../formats/longCsv/LongCsvRow";
import { LONG_COLUMNS } from "../../release/longColumns";
import type { Release } from "../../release/Release";

/** Rows that are held at a time, and that a reader can pass over at a time. */
const ROWS_PER_GROUP = 100_000;

type Cell = string | number | null;

const CELLS: Readonly<Record<LongCsvColumn, (row: LongCsvRow) => Cell>> = {
  roll_call_id: ({ rollCall }) => rollCall.id,
  body: ({ rollCall }) => rollCall.body,
  session: ({ rollCall }) => rollCall.session,
  date: ({ rollCall }) => rollCall.date,
  symbol: ({ rollCall }) => rollCall.symbol,
  draft_symbol: ({ rollCall }) => rollCall.draft,
  kind: ({ rollCall }) => rollCall.kind,
  mode: ({ rollCall }) => rollCall.mode,
  title: ({ rollCall }) => rollCall.title,
  subject: ({ rollCall }) => rollCall.subject,
  state: ({ vote }) => vote?.state ?? null,
  state_name: ({ vote }) => vote?.stateName ?? null,
  choice: ({ vote }) => vote?.choice ?? null,
  official_in_favour: ({ rollCall }) => rollCall.officialTally.inFavour,
  official_against: ({ rollCall }) => rollCall.officialTally.against,
  official_abstaining: ({ rollCall }) => rollCall.officialTally.abstaining,
  official_non_voting: ({ rollCall }) => rollCall.officialTally.nonVoting,
  source: ({ rollCall }) => rollCall.source,
};

/** The long table as Parquet: the columns of `long-csv`, counts as numbers, what is not known as null. The release is named in the file's metadata. */
export async function* writeParquet(release: Release): AsyncGenerator<Uint8Array> {
  const bytes = new ByteWriter();
  const schema = schemaFromColumnData({ columnData: columnsOf([]) });
  const writer = new ParquetWriter({ writer: bytes, schema, kvMetadata: metadataOf(release) });
  for (const rows of inGroups(longRows(release)))
    await writer.write({ columnData: columnsOf(rows), rowGroupSize: ROWS_PER_GROUP });
  await writer.finish();
  yield bytes.getBytes();
}

function* inGroups(rows: Iterable<LongCsvRow>): Generator<LongCsvRow[]> {
  let group: LongCsvRow[] = [];
  for (const row of rows) {
    if (group.push(row) < ROWS_PER_GROUP) continue;
    yield group;
    group = [];
  }
  if (group.length > 0) yield group;
}

function columnsOf(rows: readonly LongCsvRow[]): { name: string; data: Cell[]; type: BasicType; nullable: boolean }[] {
  return LONG_COLUMNS.map(({ key, type, optional }) => ({
    name: key,
    data: rows.map(CELLS[key]),
    type: type === "integer" ? "INT32" : "STRING",
    nullable: optional,
  }));
}

function metadataOf({ info }: Release): { key: string; value: string }[] {
  return Object.entries({ release: info.number, published_at: info.publishedAt, hash: info.hash, note: info.note }).map(
    ([key, value]) => ({
      key: `recorded_vote.${key}`,
      value: String(value),
    }),
  );
}
