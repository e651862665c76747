import type { ImportItem } from "../../formats/imports/ImportProblem";
import type { ImportedRollCall } from "../../formats/imports/ImportedRollCall";
import type { StateResolution } from "../../formats/names/StateResolution";
import type { CalendarDate } from "../../formats/words/CalendarDate";
import { type Iso3, parseIso3 } from "../../formats/words/Iso3";
import { type ChoiceVector, choiceOfMark, hasChoices, markOf } from "./ChoiceVector";
import { factsOf } from "./factsOf";
import type { RefusedRow, UnknownName } from "./ImportReport";
import type { Incoming } from "./Incoming";
import type { StateTable } from "./StateTable";
import { UnknownNames } from "./UnknownNames";

/** Which state is meant by code and name together on a date. Asked for every row: it should remember its answers. */
export type ResolveState = (code: string | null, name: string | null, date: CalendarDate) => StateResolution;

/** The country that a text is on, told from its title. */
export type SubjectOf = (title: string, date: CalendarDate) => Iso3 | null;

export interface GatherOptions {
  readonly resolve: ResolveState;
  readonly subjectOf: SubjectOf;
  readonly signal?: AbortSignal | undefined;
  /** Told after each roll call how many records and votes were read so far. */
  readonly onRead?: ((records: number, votes: number) => void) | undefined;
}

export interface Gathered {
  readonly incoming: readonly Incoming[];
  readonly refused: readonly RefusedRow[];
  readonly unknownNames: readonly UnknownName[];
  /** Roll calls that hold a refused row. */
  readonly leftOut: number;
  /** Reading broke off: what came after is not known. */
  readonly brokeOff: boolean;
  readonly records: number;
  readonly votes: number;
}

/** Some three times what all bodies have decided since 1946; a bound on memory, since every roll call of a file is held until it is written. */
const MOST_ROLL_CALLS = 40_000;
/** Refused rows are listed one by one up to here. */
const MOST_LISTED = 10_000;

/** Reads a file's items to the end, states resolved, choices packed: a few hundred bytes a roll call, whatever the number of its rows. */
export async function gatherItems(
  items: AsyncIterable<ImportItem>,
  states: StateTable,
  options: GatherOptions,
): Promise<Gathered> {
  const gathering = new Gathering(states, options);
  for await (const item of items) {
    options.signal?.throwIfAborted();
    if (!gathering.take(item)) break;
    options.onRead?.(gathering.records, gathering.votes);
  }
  return gathering.result();
}

class Gathering {
  records = 0;
  votes = 0;
  #leftOut = 0;
  #brokeOff = false;
  #refusals = 0;
  readonly #incoming: Incoming[] = [];
  readonly #refused: RefusedRow[] = [];
  readonly #unknown = new UnknownNames();
  readonly #states: StateTable;
  readonly #options: GatherOptions;

  constructor(states: StateTable, options: GatherOptions) {
    this.#states = states;
    this.#options = options;
  }

  /** False: nothing more can be read. */
  take(item: ImportItem): boolean {
    if (item.kind !== "roll_call") {
      const { line, column, message, text } = item.problem;
      this.#refuse(line, column === null ? message : `${column}: ${message}`, text);
      this.#leftOut += item.kind === "refused" ? 1 : 0;
      this.#brokeOff ||= item.kind === "fatal";
      return !this.#brokeOff;
    }
    this.records += 1;
    this.votes += item.rollCall.votes.length;
    if (this.records > MOST_ROLL_CALLS) {
      this.#refuse(item.rollCall.line, `the file holds more than ${MOST_ROLL_CALLS} roll calls: split it`, "");
      this.#brokeOff = true;
      return false;
    }
    this.#takeRollCall(item.rollCall);
    return true;
  }

  result(): Gathered {
    return {
      incoming: this.#incoming,
      refused: this.#refused,
      unknownNames: this.#unknown.list(),
      leftOut: this.#leftOut,
      brokeOff: this.#brokeOff,
      records: this.records,
      votes: this.votes,
    };
  }

  #takeRollCall(rollCall: ImportedRollCall): void {
    const choices = this.#choicesOf(rollCall);
    const { line, sourceId, title, date } = rollCall;
    const told = rollCall.subject === null ? this.#options.subjectOf(title, date) : parseIso3(rollCall.subject);
    const subject = told !== null && told !== undefined && this.#states.placeOf.has(told) ? told : null;
    if (choices === undefined) this.#leftOut += 1;
    else this.#incoming.push({ line, reference: sourceId, facts: factsOf(rollCall, subject), choices });
  }

  /** `undefined`: a row was refused. */
  #choicesOf(rollCall: ImportedRollCall): ChoiceVector | undefined {
    const vector = new Uint8Array(this.#states.codes.length);
    const before = this.#refusals;
    for (const { line, code, name, choice } of rollCall.votes) {
      const meant = this.#options.resolve(code, name, rollCall.date);
      const place = meant.kind === "state" ? this.#states.placeOf.get(meant.state) : undefined;
      if (place === undefined) this.#refuseName(line, [name, code], meant, rollCall.date);
      else if (vector[place] !== 0 && vector[place] !== markOf(choice)) {
        const other = choiceOfMark(vector[place]);
        this.#refuse(
          line,
          `${this.#states.codes[place]} is ${choice} here and ${other} in another row of it`,
          name ?? code ?? "",
        );
      } else vector[place] = markOf(choice);
    }
    if (this.#refusals > before) return undefined;
    if (rollCall.listsOnlyChoices && hasChoices(vector)) {
      for (const place of this.#states.membersOn(rollCall.body, rollCall.date)) vector[place] ||= markOf("non_voting");
    }
    return vector;
  }

  #refuseName(line: number, given: readonly (string | null)[], meant: StateResolution, date: CalendarDate): void {
    const text = given.filter((each) => each !== null).join(" · ");
    const near = meant.kind === "state" ? [] : meant.candidates;
    const hint = near.length === 0 ? "" : `; perhaps ${near.join(", ")}`;
    this.#unknown.add(text, line);
    this.#refuse(line, `which state this is on ${date} is not known${hint}`, text);
  }

  #refuse(line: number, reason: string, text: string): void {
    this.#refusals += 1;
    if (this.#refused.length < MOST_LISTED) this.#refused.push({ line, reason, text });
  }
}
