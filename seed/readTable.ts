import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { z } from "zod";
import { parseCsvTable, type CsvRecord } from "../formats/csv/parseCsvTable";
import type { FaultList } from "./FaultList";

/** One row of a table, its cells turned into values, and the line it stands on. */
export interface Row<Values> {
  readonly line: number;
  readonly values: Values;
}

/** A table of the seed: its file, and what each of its columns holds. */
export interface TableShape<Shape extends z.ZodRawShape> {
  readonly file: string;
  readonly schema: z.ZodObject<Shape>;
}

/** The rows that can be read; every fault in the file goes into `faults`. */
export function readTable<Shape extends z.ZodRawShape>(
  folder: string,
  { file, schema }: TableShape<Shape>,
  faults: FaultList,
): Row<z.output<z.ZodObject<Shape>>>[] {
  const text = textOf(folder, file, faults);
  if (text === undefined) return [];
  const { columns, records, problems } = parseCsvTable(text);
  problems.forEach(({ line, column, message }) => faults.add(file, line, column, message));
  if (columns.length === 0 || !checkHeader(file, columns, Object.keys(schema.shape), faults)) return [];
  return records.flatMap((record) => readRow(file, schema, record, faults));
}

function textOf(folder: string, file: string, faults: FaultList): string | undefined {
  try {
    return readFileSync(join(folder, file), "utf8");
  } catch (error) {
    faults.add(file, 1, null, `The file cannot be read: ${String(error)}.`);
    return undefined;
  }
}

function checkHeader(file: string, found: readonly string[], expected: readonly string[], faults: FaultList): boolean {
  const missing = expected.filter((column) => !found.includes(column));
  const unknown = found.filter((column) => !expected.includes(column));
  missing.forEach((column) => faults.add(file, 1, column, "The column is missing."));
  unknown.forEach((column) => faults.add(file, 1, column, "The table has no such column."));
  return missing.length + unknown.length === 0;
}

function readRow<Shape extends z.ZodRawShape>(
  file: string,
  schema: z.ZodObject<Shape>,
  { line, cells }: CsvRecord,
  faults: FaultList,
): Row<z.output<z.ZodObject<Shape>>>[] {
  const read = schema.safeParse(Object.fromEntries(cells));
  if (read.success) return [{ line, values: read.data }];
  read.error.issues.forEach((issue) => faults.add(file, line, String(issue.path[0] ?? ""), issue.message));
  return [];
}
