import type { CsvRow } from "../csv/CsvRow";
import { readCsvTable } from "../csv/readCsvTable";
import { Casters } from "../imports/Casters";
import { closeRollCall } from "../imports/closeRollCall";
import type { ImportItem } from "../imports/ImportProblem";
import { OpenRollCalls, type OpenRollCall } from "../imports/OpenRollCalls";
import { quoted, type RowProblem } from "../imports/RowProblem";
import { shortened } from "../imports/shortened";
import type { Choice } from "../words/Choice";
import { UNDL_COLUMNS, UNDL_HEADING, type UndlCells, type UndlColumn } from "./undlColumns";
import { undlRollCall, type UndlHeading } from "./undlRollCall";

/** Who took no part stands as X, in some editions as NV or as nothing. */
const CHOICE_OF: ReadonlyMap<string, Choice> = new Map([
  ["Y", "in_favour"],
  ["N", "against"],
  ["A", "abstaining"],
  ["X", "non_voting"],
  ["NV", "non_voting"],
  ["", "non_voting"],
]);

interface Heading {
  readonly rollCall: UndlHeading;
  readonly row: CsvRow;
}

type Places = Readonly<Record<UndlColumn, number>>;

/**
 * The UN Digital Library's General Assembly voting data: a row for each member and roll call, every row with the whole heading of its roll
 * call, which must be the same in all of them. Rows of one `undl_id` make one roll call wherever they stand (see `OpenRollCalls`); it comes
 * once the file is read. A roll call with a refused row is left out whole.
 */
export async function* readUndlCsv(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<ImportItem> {
  const reading = new UndlReading();
  for await (const { rows, at, fatal } of readCsvTable(chunks, UNDL_COLUMNS)) {
    for (const row of rows) {
      const problem = reading.read(row, at);
      if (problem) yield { kind: "refused", problem: { ...problem, line: row.line, text: shortened(row.cells.join(",")) } };
    }
    yield* reading.overflow();
    if (fatal) return yield { kind: "fatal", problem: fatal };
  }
  yield* reading.rest();
}

class UndlReading {
  readonly #open = new OpenRollCalls<Heading>();
  readonly #casters = new Casters();

  /** Takes the row in, or says why not. */
  read(row: CsvRow, at: Places): RowProblem | null {
    const id = row.cells[at.undl_id] ?? "";
    const open = this.#open.find(id);
    if (!open && this.#open.isRefused(id)) return row.problem;
    const problem = row.problem ?? (open ? this.#further(open, row, at) : this.#first(id, row, at));
    if (problem) this.#open.refuse(id);
    return problem;
  }

  *overflow(): Generator<ImportItem> {
    for (const open of this.#open.overflow()) yield* this.#close(open);
  }

  *rest(): Generator<ImportItem> {
    for (const open of this.#open.rest()) yield* this.#close(open);
  }

  #first(id: string, row: CsvRow, at: Places): RowProblem | null {
    if (!/^\d{1,12}$/.test(id)) return { column: "undl_id", message: `${quoted(id)} is not a number.` };
    if (this.#open.isGiven(id)) return { column: "undl_id", message: `Rows of ${id} stand too far apart in the file.` };
    const rollCall = undlRollCall(cellsOf(row, at), row.line);
    if ("message" in rollCall) return rollCall;
    return this.#vote(this.#open.begin(id, { rollCall, row }), row, at);
  }

  #further(open: OpenRollCall<Heading>, row: CsvRow, at: Places): RowProblem | null {
    const { cells, line } = open.heading.row;
    for (const column of UNDL_HEADING) {
      const [here, there] = [row.cells[at[column]], cells[at[column]]];
      if (here !== there)
        return {
          column,
          message: `${quoted(here ?? "")} differs from ${quoted(there ?? "")} on line ${line}, of the same roll call.`,
        };
    }
    return this.#vote(open, row, at);
  }

  #vote(open: OpenRollCall<Heading>, { cells, line }: CsvRow, at: Places): RowProblem | null {
    const vote = cells[at.ms_vote] ?? "";
    const choice = CHOICE_OF.get(vote) ?? CHOICE_OF.get(vote.trim().toUpperCase());
    if (choice === undefined) return { column: "ms_vote", message: `${quoted(vote)} is none of Y, N, A, X, NV.` };
    const [code, name] = [cells[at.ms_code] ?? "", cells[at.ms_name] ?? ""];
    if (code === "" && name === "") return { column: "ms_code", message: "The row names no member." };
    this.#open.addVote(open, line, this.#casters.find(code, name).index, choice);
    return null;
  }

  #close(open: OpenRollCall<Heading>): ImportItem[] {
    return closeRollCall(open, open.heading.rollCall, this.#casters);
  }
}

function cellsOf({ cells }: CsvRow, at: Places): UndlCells {
  return Object.fromEntries(Object.entries(at).map(([column, place]) => [column, cells[place] ?? ""])) as UndlCells;
}
