import type { CsvRow } from "../csv/CsvRow";
import { readCsvTable, type ColumnNames } from "../csv/readCsvTable";
import { Casters } from "../imports/Casters";
import { closeRollCall } from "../imports/closeRollCall";
import type { ImportItem } from "../imports/ImportProblem";
import { OpenRollCalls, type OpenRollCall } from "../imports/OpenRollCalls";
import { quoted, type RowProblem } from "../imports/RowProblem";
import { shortened } from "../imports/shortened";
import { CHOICES, type Choice } from "../words/Choice";
import { parseIso3 } from "../words/Iso3";
import { LONG_CSV_CHOICE_COLUMNS, LONG_CSV_COLUMNS, type LongCsvCells, type LongCsvColumn } from "./longCsvColumns";
import { longCsvRollCall, type LongCsvHeading } from "./longCsvRollCall";

const COLUMNS = Object.fromEntries(
  LONG_CSV_COLUMNS.map((name): [LongCsvColumn, ColumnNames] => [name, { names: [name], required: true }]),
) as Record<LongCsvColumn, ColumnNames>;
const HEADING = LONG_CSV_COLUMNS.filter((name) => !LONG_CSV_CHOICE_COLUMNS.includes(name));
const CHOICE_OF: ReadonlyMap<string, Choice> = new Map(CHOICES.map((choice) => [choice, choice]));

interface Heading {
  readonly rollCall: LongCsvHeading;
  readonly row: CsvRow;
  /** Whether its first row has no choice, as that of a text without a recorded vote has none. */
  readonly hasNoVote: boolean;
}

type Places = Readonly<Record<LongCsvColumn, number>>;

/**
 * Long CSV as this project writes it: a row a choice, or one row without state and choice for a text that has none. Every row repeats its
 * roll call, and must do so exactly; rows of one roll call may stand anywhere (see `OpenRollCalls`). A roll call with a refused row is
 * left out whole. What has no column (outcome, topics, meeting) is told from the rest or stays unknown.
 */
export async function* readLongCsv(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<ImportItem> {
  const reading = new LongCsvReading();
  for await (const { rows, at, fatal } of readCsvTable(chunks, COLUMNS)) {
    for (const row of rows) {
      const problem = reading.read(row, at);
      if (problem) yield { kind: "refused", problem: { ...problem, line: row.line, text: shortened(row.cells.join(",")) } };
    }
    yield* reading.overflow();
    if (fatal) return yield { kind: "fatal", problem: fatal };
  }
  yield* reading.rest();
}

class LongCsvReading {
  readonly #open = new OpenRollCalls<Heading>();
  readonly #casters = new Casters();

  /** Takes the row in, or says why not. */
  read(row: CsvRow, at: Places): RowProblem | null {
    const id = row.cells[at.roll_call_id] ?? "";
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
    if (this.#open.isGiven(id))
      return { column: "roll_call_id", message: `Rows of ${quoted(id)} stand too far apart in the file.` };
    const rollCall = longCsvRollCall(cellsOf(row, at), row.line);
    if ("message" in rollCall) return rollCall;
    const hasNoVote = row.cells[at.state] === "" && row.cells[at.choice] === "";
    const open = this.#open.begin(id, { rollCall, row, hasNoVote });
    return hasNoVote ? null : this.#vote(open, row, at);
  }

  #further(open: OpenRollCall<Heading>, row: CsvRow, at: Places): RowProblem | null {
    const { cells, line } = open.heading.row;
    for (const column of HEADING) {
      const [here, there] = [row.cells[at[column]], cells[at[column]]];
      if (here !== there)
        return {
          column,
          message: `${quoted(here ?? "")} differs from ${quoted(there ?? "")} on line ${line}, of the same roll call.`,
        };
    }
    if (!open.heading.hasNoVote) return this.#vote(open, row, at);
    return { column: "state", message: `The roll call stands on line ${line} as one without choices.` };
  }

  #vote(open: OpenRollCall<Heading>, { cells, line }: CsvRow, at: Places): RowProblem | null {
    const [state = "", name = "", cell = ""] = [cells[at.state], cells[at.state_name], cells[at.choice]];
    const choice = CHOICE_OF.get(cell);
    if (parseIso3(state) !== state) return { column: "state", message: `${quoted(state)} is not the code of a state.` };
    if (choice === undefined) return { column: "choice", message: `${quoted(cell)} is none of ${CHOICES.join(", ")}.` };
    this.#open.addVote(open, line, this.#casters.find(state, name).index, choice);
    return null;
  }

  #close(open: OpenRollCall<Heading>): ImportItem[] {
    return closeRollCall(open, open.heading.rollCall, this.#casters);
  }
}

function cellsOf({ cells }: CsvRow, at: Places): LongCsvCells {
  return Object.fromEntries(Object.entries(at).map(([column, place]) => [column, cells[place] ?? ""])) as LongCsvCells;
}
