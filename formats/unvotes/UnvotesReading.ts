import type { CsvTableBatch } from "../csv/readCsvTable";
import type { CsvRow } from "../csv/CsvRow";
import { Casters } from "../imports/Casters";
import type { ImportItem, ImportProblem } from "../imports/ImportProblem";
import { shortened } from "../imports/shortened";
import { VoteList } from "../imports/VoteList";
import type { Choice } from "../words/Choice";
import {
  UNVOTES_FILE_NAMES,
  type UnvotesFiles,
  type ISSUE_COLUMNS,
  type ROLL_CALL_COLUMNS,
  type VOTE_COLUMNS,
} from "./UnvotesTables";
import { headingOf, numbersWithoutParts, rollCallOf, type VoteHeading } from "./VoteHeading";

const CHOICE_OF: ReadonlyMap<string, Choice> = new Map([
  ["yes", "in_favour"],
  ["no", "against"],
  ["abstain", "abstaining"],
]);

interface OpenRollCall {
  readonly heading: VoteHeading;
  readonly votes: VoteList;
  /** Whether a row of it was refused: it is then left out whole. */
  isBroken: boolean;
}

type Columns<Table> = Extract<keyof Table, string>;

/** The data set as it is read: issues first, then roll calls, then votes; each file's rows come in batches. */
export class UnvotesReading {
  readonly #topics = new Map<string, string[]>();
  readonly #rollCalls = new Map<string, OpenRollCall>();
  readonly #refusedIds = new Set<string>();
  readonly #casters = new Casters();

  readIssues({ rows, at }: CsvTableBatch<Columns<typeof ISSUE_COLUMNS>>): ImportItem[] {
    return rows.flatMap((row) => {
      if (row.problem) return [refusal("issues", row.problem)];
      const rcid = row.cells[at.rcid] ?? "";
      const topics = this.#topics.get(rcid) ?? [];
      const topic = (row.cells[at.issue] ?? "").trim();
      if (topic !== "" && !topics.includes(topic)) this.#topics.set(rcid, [...topics, topic]);
      return [];
    });
  }

  readRollCalls({ rows, at }: CsvTableBatch<Columns<typeof ROLL_CALL_COLUMNS>>): ImportItem[] {
    return rows.flatMap((row) => {
      const cells = Object.fromEntries(Object.entries(at).map(([column, place]) => [column, row.cells[place] ?? ""]));
      const heading = row.problem ?? headingOf(cells as Parameters<typeof headingOf>[0], row.line);
      if ("message" in heading) return [this.#refuseHeading(row, heading, cells.rcid ?? "")];
      const known = this.#rollCalls.get(heading.rcid);
      if (known)
        return [
          this.#refuseHeading(
            row,
            { column: "rcid", message: `The roll call ${heading.rcid} stands on line ${known.heading.line} too.` },
            heading.rcid,
          ),
        ];
      this.#rollCalls.set(heading.rcid, { heading, votes: new VoteList(), isBroken: false });
      return [];
    });
  }

  /** The hot path: some 850,000 rows. */
  readVotes({ rows, at }: CsvTableBatch<Columns<typeof VOTE_COLUMNS>>): ImportItem[] {
    const items: ImportItem[] = [];
    for (const row of rows) {
      const { cells } = row;
      const rollCall = this.#rollCalls.get(cells[at.rcid] ?? "");
      const choice = CHOICE_OF.get(cells[at.vote] ?? "");
      if (row.problem || !rollCall || choice === undefined) items.push(...this.#refuseVote(row, at, rollCall));
      else rollCall.votes.add(row.line, this.#casters.find(cells[at.country_code] ?? "", cells[at.country] ?? "").index, choice);
    }
    return items;
  }

  /** Every roll call whose rows could all be read, in the order of roll_calls.csv; the others with what they lack. */
  *rollCalls(): Generator<ImportItem> {
    const withoutParts = numbersWithoutParts([...this.#rollCalls.values()].map(({ heading }) => heading));
    for (const { heading, votes, isBroken } of this.#rollCalls.values()) {
      const problem = isBroken ? null : this.#problemOf(heading, votes);
      if (problem) yield { kind: "refused", problem };
      if (problem || isBroken) continue;
      const rollCall = rollCallOf(heading, withoutParts, this.#topics.get(heading.rcid) ?? []);
      yield { kind: "roll_call", rollCall: { ...rollCall, votes: votes.toVotes(this.#casters) } };
    }
  }

  #problemOf({ line, rcid, title }: VoteHeading, votes: VoteList): ImportProblem | null {
    const inFile = (file: keyof UnvotesFiles, at: number, message: string) => ({
      line: at,
      column: "rcid",
      message: `${UNVOTES_FILE_NAMES[file]}: ${message}`,
      text: shortened(title),
    });
    if (votes.length === 0)
      return inFile("rollCalls", line, `No vote on the roll call ${rcid} stands in ${UNVOTES_FILE_NAMES.votes}.`);
    const repeated = votes.firstRepeated(this.#casters);
    if (!repeated) return null;
    const { name, code } = this.#casters.at(repeated.caster);
    return inFile("votes", repeated.again, `${name ?? code} stands in the roll call ${rcid} on line ${repeated.first} too.`);
  }

  #refuseHeading(row: CsvRow, { column, message }: { column: string | null; message: string }, rcid: string): ImportItem {
    this.#refusedIds.add(rcid);
    const known = this.#rollCalls.get(rcid);
    if (known) known.isBroken = true;
    return refusal("rollCalls", { line: row.line, column, message, text: shortened(row.cells.join(",")) });
  }

  #refuseVote(
    { line, cells, problem }: CsvRow,
    at: Readonly<Record<string, number>>,
    rollCall: OpenRollCall | undefined,
  ): ImportItem[] {
    const rcid = cells[at.rcid ?? -1] ?? "";
    if (rollCall) rollCall.isBroken = true;
    else if (!problem && this.#refusedIds.has(rcid)) return [];
    const vote = cells[at.vote ?? -1] ?? "";
    const [column, message] = rollCall
      ? ["vote", `"${vote.slice(0, 40)}" is none of yes, no, abstain.`]
      : ["rcid", `The roll call "${rcid.slice(0, 40)}" does not stand in ${UNVOTES_FILE_NAMES.rollCalls}.`];
    return [refusal("votes", problem ?? { line, column, message, text: shortened(cells.join(",")) })];
  }
}

function refusal(file: keyof UnvotesFiles, problem: ImportProblem): ImportItem {
  return { kind: "refused", problem: inFile(file, problem) };
}

/** The problem with the file in its sentence: a line alone does not say in which of the three. */
export function inFile(file: keyof UnvotesFiles, problem: ImportProblem): ImportProblem {
  return { ...problem, message: `${UNVOTES_FILE_NAMES[file]}: ${problem.message}` };
}
