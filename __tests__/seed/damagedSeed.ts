import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readSeed } from "../../seed/readSeed";
import { SeedRefused } from "../../seed/SeedRefused";

/** Cut short in the copies: it is three quarters of all rows, and every copy is read as a whole. */
const LONG_TABLE = "us_agreement.csv";
const LINES_OF_IT = 100;

type Change = (text: string) => string;

/** The message with which a copy of the seed is refused after `changes`, a function on the text of each named file (`null`: the file is taken away). */
export function refusalOf(changes: Readonly<Record<string, Change | null>>): string {
  const folder = mkdtempSync(join(tmpdir(), "seed-"));
  try {
    cpSync("seed", folder, { recursive: true, filter: (path) => !path.endsWith(".ts") });
    damage(join(folder, LONG_TABLE), (text) => text.split("\n").slice(0, LINES_OF_IT).join("\n") + "\n");
    for (const [file, change] of Object.entries(changes)) damage(join(folder, file), change);
    return messageOf(folder).replaceAll(folder, "FOLDER");
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function damage(path: string, change: Change | null): void {
  if (change === null) return rmSync(path);
  const before = readFileSync(path, "utf8");
  const after = change(before);
  if (after === before) throw new Error(`the change does not change ${path}`);
  writeFileSync(path, after);
}

function messageOf(folder: string): string {
  try {
    readSeed(folder);
  } catch (error) {
    if (error instanceof SeedRefused) return error.message;
    throw error;
  }
  throw new Error("the damaged seed was read");
}

/** Puts `text` in the place of the first `found` in the file. */
export function replacing(found: string, text: string): Change {
  return (before) => before.replace(found, text);
}

/** Adds a line at the end; a refusal tells it as line `nextLineOf(file)`. */
export function appending(line: string): Change {
  return (before) => `${before}${line}\n`;
}

/** The number that the next line of a table would have. */
export function nextLineOf(file: string): number {
  if (file === LONG_TABLE) return LINES_OF_IT + 1;
  return readFileSync(join("seed", file), "utf8").split("\n").length;
}
