import { createHash } from "node:crypto";
import { writeDataPackage } from "../../analysis/dataPackage/writeDataPackage";
import { longRows } from "../../analysis/longRows";
import { writeLongCsv } from "../../formats/longCsv/writeLongCsv";
import type { ExportFormat, ExportWriter } from "./ExportFormat";
import { writeParquet } from "./writeParquet";
import { writeReleaseJson } from "./writeReleaseJson";
import { writeSqlite } from "./sqlite/writeSqlite";

const WRITERS: Readonly<Record<ExportFormat, ExportWriter>> = {
  "long-csv": (release) => writeLongCsv(longRows(release)),
  "release-json": writeReleaseJson,
  sqlite: writeSqlite,
  parquet: writeParquet,
  "data-package": (release) => writeDataPackage(release, () => createHash("sha256")),
};

/** What writes a release in that format. */
export function writerOf(format: ExportFormat): ExportWriter {
  return WRITERS[format];
}
