import type { ImportProblem } from "../imports/ImportProblem";
import { shortened } from "../imports/shortened";
import type { CsvRow } from "./CsvRow";

const COMMA = 44;
const QUOTE = 34;
const LF = 10;
const CR = 13;

/** No published format has so many; the cells of a wider record are counted and not kept. */
const MAX_COLUMNS = 1_000;

/** Ends of a scan that are no place in the text. */
const UNFINISHED = -1;

/**
 * Cuts text into the records of RFC 4180, whatever pieces it comes in: line breaks are CR LF, LF or CR, also in quotation marks; empty
 * lines are passed over; a quotation mark within a bare cell, or text after a closing one, makes a record that is not to be used.
 *
 * One pass over the characters by index; what is not finished at the end of a piece is read again with the next.
 */
export class CsvScanner {
  #line = 1;
  #pending = "";
  #columns = -1;

  // Of the record at hand:
  #cells: string[] = [];
  #count = 0;
  #breaks = 0;
  #fault: string | null = null;
  #quoteLine: number | null = null;

  constructor(readonly maxRecord: number) {}

  get line(): number {
    return this.#line;
  }

  /** The records that are complete with this piece; `isLast` completes the last. `fatal` where the rest cannot be read. */
  scan(piece: string, isLast: boolean): { rows: CsvRow[]; fatal: ImportProblem | null } {
    const text = this.#pending + piece;
    const rows: CsvRow[] = [];
    let start = 0;
    while (start < text.length) {
      const next = this.#scanRecord(text, start, isLast);
      if (next === UNFINISHED) break;
      if (!this.#isEmptyLine()) rows.push(this.#row(text, start, next));
      this.#line += this.#breaks;
      start = next;
    }
    this.#pending = start === 0 ? text : text.slice(start);
    return { rows, fatal: this.#fatalOf(isLast) };
  }

  #fatalOf(isLast: boolean): ImportProblem | null {
    const isTooLong = this.#pending.length > this.maxRecord;
    if (this.#pending === "" || !(isLast || isTooLong)) return null;
    const within = isLast ? "" : ` within ${this.maxRecord.toLocaleString("en-GB")} characters`;
    const message =
      this.#quoteLine === null ? `The record does not end${within}.` : `A quotation mark opened on this line is not closed${within}.`;
    return { line: this.#quoteLine ?? this.#line, column: null, message, text: shortened(this.#pending) };
  }

  /** Reads one record into `#cells`; gives the place after its line break. */
  #scanRecord(text: string, start: number, isLast: boolean): number {
    this.#cells = [];
    this.#count = 0;
    this.#breaks = 0;
    this.#fault = null;
    this.#quoteLine = null;
    const end = text.length;
    let cell = start;
    let i = start;
    while (i < end) {
      const code = text.charCodeAt(i);
      if (code === COMMA) {
        this.#push(text, cell, i);
        cell = ++i;
      } else if (code === LF || code === CR) {
        return this.#endRecord(text, cell, i, isLast);
      } else if (code !== QUOTE) {
        i++;
      } else if (i > cell) {
        this.#fault ??= "A quotation mark stands within a cell that is not in quotation marks.";
        i++;
      } else {
        i = this.#scanQuoted(text, i + 1, isLast);
        if (i === UNFINISHED) return UNFINISHED;
        cell = i + 1;
        const after = i < end ? text.charCodeAt(i) : LF;
        if (i < end && after === COMMA) i++;
        else return this.#endAfterQuote(i, text, isLast);
      }
    }
    if (!isLast) return UNFINISHED;
    this.#push(text, cell, end);
    return end;
  }

  #endRecord(text: string, cell: number, at: number, isLast: boolean): number {
    const next = this.#afterBreak(text, at, isLast);
    if (next !== UNFINISHED) this.#push(text, cell, at);
    return next;
  }

  #endAfterQuote(at: number, text: string, isLast: boolean): number {
    return at >= text.length ? (isLast ? at : UNFINISHED) : this.#afterBreak(text, at, isLast);
  }

  #afterBreak(text: string, at: number, isLast: boolean): number {
    const isReturn = text.charCodeAt(at) === CR;
    if (isReturn && at + 1 === text.length && !isLast) return UNFINISHED;
    this.#breaks++;
    return isReturn && text.charCodeAt(at + 1) === LF ? at + 2 : at + 1;
  }

  /** From after an opening quotation mark to the comma or line break after the closing one. */
  #scanQuoted(text: string, from: number, isLast: boolean): number {
    this.#quoteLine = this.#line + this.#breaks;
    let value = "";
    let part = from;
    for (;;) {
      const quote = text.indexOf('"', part);
      if (quote < 0 || (quote + 1 === text.length && !isLast)) return UNFINISHED;
      value = value === "" ? text.slice(part, quote) : value + text.slice(part, quote);
      part = quote + 1;
      if (text.charCodeAt(part) !== QUOTE) break;
      value += '"';
      part++;
    }
    this.#breaks += lineBreaksIn(value);
    this.#quoteLine = null;
    this.#keep(value);
    return this.#skipToSeparator(text, part);
  }

  /** Text after a closing quotation mark has no meaning: it is passed over, and the record is not to be used. */
  #skipToSeparator(text: string, from: number): number {
    let i = from;
    for (; i < text.length; i++) {
      const code = text.charCodeAt(i);
      if (code === COMMA || code === LF || code === CR) break;
      this.#fault ??= "Text stands after a closing quotation mark.";
    }
    return i;
  }

  #push(text: string, from: number, to: number): void {
    this.#keep(text.slice(from, to));
  }

  #keep(cell: string): void {
    if (this.#count++ < MAX_COLUMNS) this.#cells.push(cell);
  }

  #isEmptyLine(): boolean {
    return this.#count === 1 && this.#cells[0] === "" && this.#fault === null;
  }

  #row(text: string, start: number, next: number): CsvRow {
    if (this.#columns < 0) this.#columns = this.#count;
    const message = this.#fault ?? this.#lengthFault();
    if (message === null) return { line: this.#line, cells: this.#cells, problem: null };
    const problem = { line: this.#line, column: null, message, text: shortened(text.slice(start, next)) };
    return { line: this.#line, cells: this.#cells, problem };
  }

  #lengthFault(): string | null {
    if (this.#count > MAX_COLUMNS) return `The record has ${this.#count} cells; at most ${MAX_COLUMNS} are read.`;
    if (this.#count === this.#columns) return null;
    return `The record has ${this.#count} cells where the header has ${this.#columns} columns.`;
  }
}

function lineBreaksIn(cell: string): number {
  let count = 0;
  for (let i = 0; i < cell.length; i++) {
    const code = cell.charCodeAt(i);
    if (code === LF ? cell.charCodeAt(i - 1) !== CR : code === CR) count++;
  }
  return count;
}
