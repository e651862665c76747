import { open } from "node:fs/promises";
import path from "node:path";
import { REPORT_LISTS, type ReportList, type ReportPage, type ReportRows } from "../../app/_files/Files";

const ROWS_A_PAGE = 100;

/** Where the pages of each list begin in its file, and how many rows there are. */
interface Places {
  readonly total: number;
  /** Byte offsets of each page, and the file's end. */
  readonly starts: readonly number[];
}

/** The lists of a report on disk, one row a line, read by the page: a file may refuse ten thousand rows and change forty thousand. */
export class ReportLists {
  readonly #folder: string;
  readonly #places: ReadonlyMap<ReportList, Places>;

  private constructor(folder: string, places: ReadonlyMap<ReportList, Places>) {
    this.#folder = folder;
    this.#places = places;
  }

  static async write(folder: string, rows: { readonly [List in ReportList]: readonly ReportRows[List][] }): Promise<ReportLists> {
    const places = new Map<ReportList, Places>();
    for (const list of REPORT_LISTS) places.set(list, await writeRows(fileOf(folder, list), rows[list]));
    return new ReportLists(folder, places);
  }

  totals(): Record<ReportList, number> {
    const totals = REPORT_LISTS.map((list) => [list, this.#places.get(list)?.total ?? 0] as const);
    return Object.fromEntries(totals) as Record<ReportList, number>;
  }

  /** @param page from 1; beyond the last, the last */
  async page<List extends ReportList>(list: List, page: number): Promise<ReportPage<List>> {
    const { total, starts } = this.#places.get(list) ?? { total: 0, starts: [0] };
    const pages = Math.max(1, starts.length - 1);
    const shown = Math.min(Math.max(1, page), pages);
    const text = await readBetween(fileOf(this.#folder, list), starts[shown - 1] ?? 0, starts[shown] ?? 0);
    const rows = text.split("\n").flatMap((line) => (line === "" ? [] : [JSON.parse(line) as ReportRows[List]]));
    return { rows, page: shown, pages, total };
  }
}

function fileOf(folder: string, list: ReportList): string {
  return path.join(folder, `${list}.ndjson`);
}

async function writeRows(file: string, rows: readonly unknown[]): Promise<Places> {
  const starts = [0];
  const out = await open(file, "w");
  try {
    for (let first = 0; first < rows.length; first += ROWS_A_PAGE) {
      const page = rows.slice(first, first + ROWS_A_PAGE).map((row) => `${JSON.stringify(row)}\n`);
      const { bytesWritten } = await out.write(page.join(""));
      starts.push((starts.at(-1) ?? 0) + bytesWritten);
    }
  } finally {
    await out.close();
  }
  return { total: rows.length, starts };
}

async function readBetween(file: string, from: number, to: number): Promise<string> {
  const handle = await open(file);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(to - from), 0, to - from, from);
    return buffer.toString("utf8", 0, bytesRead);
  } finally {
    await handle.close();
  }
}
