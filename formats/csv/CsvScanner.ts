import type { ImportProblem } from "../imports/ImportProblem";
import { shortened } from "../imports/shortened";
import { CellCache } from "./CellCache";
import type { CsvBatch, CsvRow } from "./CsvRow";
import { countLineBreaks } from "./countLineBreaks";

const COMMA = 44;
const QUOTE = 34;
const LF = 10;
const CR = 13;

/** No published format has so many; the cells of a wider record are counted and not kept. */
const MAX_COLUMNS = 1_000;

/** Instead of a place in the bytes: the record goes on beyond them. */
const UNFINISHED = -1;

/**
 * Cuts UTF-8 into the records of RFC 4180, whatever pieces of whole characters it comes in. Line breaks are CR LF, LF or CR, also in
 * quotation marks; empty lines are passed over; a quotation mark within a bare cell, or text after a closing one, makes a record that is
 * not to be used.
 *
 * One pass over the bytes by index (some three times as fast as over the characters of a string). What is not finished at the end of a
 * piece is read again with the next, up to the longest record allowed.
 */
export class CsvScanner {
  readonly #cache = new CellCache();
  #line = 1;
  #pending = new Uint8Array(0);
  #columns = -1;

  // Of the record at hand:
  #cells: string[] = [];
  #count = 0;
  #breaks = 0;
  #fault: string | null = null;
  #quoteLine: number | null = null;

  constructor(readonly maxRecord: number) {}

  /** The line on which the bytes read so far end. */
  get lineAtEnd(): number {
    return this.#line + countLineBreaks(this.#pending, 0, this.#pending.length);
  }

  /** The records that are complete with this piece; `isLast` completes the last one. `fatal` where the rest cannot be read. */
  scan(piece: Uint8Array, isLast: boolean): CsvBatch {
    const bytes = joined(this.#pending, piece);
    const rows: CsvRow[] = [];
    let start = 0;
    while (start < bytes.length) {
      const next = this.#scanRecord(bytes, start, isLast);
      if (next === UNFINISHED) break;
      if (this.#count > 1 || this.#cells[0] !== "" || this.#fault !== null) rows.push(this.#row(bytes, start, next));
      this.#line += this.#breaks;
      start = next;
    }
    this.#pending = bytes.slice(start);
    return { rows, fatal: this.#fatalOf(isLast) };
  }

  #fatalOf(isLast: boolean): ImportProblem | null {
    if (this.#pending.length === 0 || !(isLast || this.#pending.length > this.maxRecord)) return null;
    const within = isLast ? "" : ` within ${this.maxRecord.toLocaleString("en-GB")} bytes`;
    const message =
      this.#quoteLine === null
        ? `The line is longer than ${this.maxRecord.toLocaleString("en-GB")} bytes.`
        : `A quotation mark opened on this line is not closed${within}.`;
    return { line: this.#quoteLine ?? this.#line, column: null, message, text: excerpt(this.#pending) };
  }

  /** Reads one record into `#cells`; gives the place after its line break. */
  #scanRecord(bytes: Uint8Array, start: number, isLast: boolean): number {
    this.#cells = new Array<string>(Math.max(0, this.#columns));
    this.#count = 0;
    this.#breaks = 0;
    this.#fault = null;
    this.#quoteLine = null;
    const end = bytes.length;
    let cell = start;
    for (let i = start; i < end; i++) {
      const byte = bytes[i] ?? 0;
      if (byte > COMMA) continue; // no separator is higher: most bytes take one comparison
      if (byte === COMMA) {
        this.#keep(bytes, cell, i);
        cell = i + 1;
      } else if (byte === LF || byte === CR) {
        this.#keep(bytes, cell, i);
        return this.#afterBreak(bytes, i, isLast);
      } else if (byte === QUOTE) {
        if (i > cell) this.#fault ??= "A quotation mark stands within a cell that is not in quotation marks.";
        else {
          i = this.#scanQuoted(bytes, i + 1, isLast);
          if (i === UNFINISHED) return UNFINISHED;
          if (i >= end) return isLast ? end : UNFINISHED;
          if (bytes[i] !== COMMA) return this.#afterBreak(bytes, i, isLast);
          cell = i + 1;
        }
      }
    }
    if (!isLast) return UNFINISHED;
    this.#keep(bytes, cell, end);
    return end;
  }

  #afterBreak(bytes: Uint8Array, at: number, isLast: boolean): number {
    const isReturn = bytes[at] === CR;
    if (isReturn && at + 1 === bytes.length && !isLast) return UNFINISHED;
    this.#breaks++;
    return isReturn && bytes[at + 1] === LF ? at + 2 : at + 1;
  }

  /** From after an opening quotation mark to the comma or line break after the closing one. */
  #scanQuoted(bytes: Uint8Array, from: number, isLast: boolean): number {
    this.#quoteLine = this.#line + this.#breaks;
    let hasDoubled = false;
    let quote = bytes.indexOf(QUOTE, from);
    while (quote >= 0 && bytes[quote + 1] === QUOTE) {
      hasDoubled = true;
      quote = bytes.indexOf(QUOTE, quote + 2);
    }
    if (quote < 0 || (quote + 1 === bytes.length && !isLast)) return UNFINISHED;
    this.#quoteLine = null;
    this.#breaks += countLineBreaks(bytes, from, quote);
    this.#keep(bytes, from, quote, hasDoubled);
    return this.#skipToSeparator(bytes, quote + 1);
  }

  /** Text after a closing quotation mark has no meaning: it is passed over, and the record is not to be used. */
  #skipToSeparator(bytes: Uint8Array, from: number): number {
    let i = from;
    while (i < bytes.length && bytes[i] !== COMMA && bytes[i] !== LF && bytes[i] !== CR) i++;
    if (i > from) this.#fault ??= "Text stands after a closing quotation mark.";
    return i;
  }

  #keep(bytes: Uint8Array, from: number, to: number, hasDoubled = false): void {
    const place = this.#count++;
    if (place >= MAX_COLUMNS) return;
    const text = this.#cache.text(bytes, from, to);
    this.#cells[place] = hasDoubled ? text.replaceAll('""', '"') : text;
  }

  #row(bytes: Uint8Array, start: number, next: number): CsvRow {
    if (this.#columns < 0) this.#columns = Math.min(this.#count, MAX_COLUMNS);
    if (this.#count < this.#cells.length) this.#cells.length = this.#count;
    const message = this.#fault ?? this.#lengthFault();
    if (message === null) return { line: this.#line, cells: this.#cells, problem: null };
    const problem = { line: this.#line, column: null, message, text: excerpt(bytes.subarray(start, next)) };
    return { line: this.#line, cells: this.#cells, problem };
  }

  #lengthFault(): string | null {
    if (this.#count > MAX_COLUMNS) return `The line has ${this.#count} cells; at most ${MAX_COLUMNS} are read.`;
    if (this.#count === this.#columns) return null;
    return `The line has ${this.#count} cells where the header has ${this.#columns} columns.`;
  }
}

/** The beginning, as a report shows it; a character that is cut at the end is left out with what stands for it. */
function excerpt(bytes: Uint8Array): string {
  return shortened(new TextDecoder().decode(bytes.subarray(0, 1_000)).replace(/\ufffd+$/, ""));
}

function joined(first: Uint8Array<ArrayBuffer>, second: Uint8Array): Uint8Array {
  if (first.length === 0) return second;
  const both = new Uint8Array(first.length + second.length);
  both.set(first);
  both.set(second, first.length);
  return both;
}
