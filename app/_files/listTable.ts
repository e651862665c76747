import type { TableCell } from "../../components/TableCell";
import type { TableColumn } from "../../components/TableColumn";
import { CHOICE_LABELS } from "../../figures/words/choiceInWords";
import type { Choice } from "../../formats/words/Choice";
import type { RollCallChange } from "../../store/import/RollCallChange";
import type { ReportList, ReportRows } from "./Files";

export interface ListTable {
  readonly columns: readonly TableColumn[];
  readonly rows: readonly (readonly TableCell[])[];
}

interface Layout<Row> {
  readonly columns: readonly TableColumn[];
  readonly cells: (row: Row) => readonly TableCell[];
}

const column = (label: string, shape?: TableColumn["shape"], numeric = false): TableColumn => ({
  ...{ key: label, label, numeric },
  ...(shape && { shape }),
});
const LINE = column("Line", "line", true);
const VOTE = column("Roll call", "line");
const VOTES = column("Votes", undefined, true);

const LAYOUTS: { readonly [List in ReportList]: Layout<ReportRows[List]> } = {
  added: {
    columns: [LINE, column("Symbol", "line"), column("Day", "line"), column("Title", "prose"), VOTES],
    cells: ({ line, symbol, rollCall, date, title, votes }) => [line, symbol ?? rollCall, date, title, votes.added],
  },
  changed: {
    columns: [LINE, column("Symbol", "line"), column("Day", "line"), column("What changes", "prose")],
    cells: (change) => [change.line, change.symbol ?? change.rollCall, change.date, changesInWords(change)],
  },
  unchanged: {
    columns: [LINE, column("Symbol", "line"), column("Day", "line"), column("Title", "prose"), VOTES],
    cells: ({ line, symbol, rollCall, date, title, votes }) => [line, symbol ?? rollCall, date, title, votes.unchanged],
  },
  refused: {
    columns: [LINE, column("Why", "prose"), column("The row", "prose")],
    cells: ({ line, reason, text }) => [line, reason, text || null],
  },
  unknownNames: {
    columns: [column("Name", "prose"), column("Times", undefined, true), column("Lines", "prose")],
    cells: ({ name, count, lines }) => [name, count, `${lines.join(", ")}${lines.length < count ? " …" : ""}`],
  },
  tallyMismatches: {
    columns: [VOTE, column("Announced", "line"), column("Counted", "line")],
    cells: ({ rollCall, official, counted }) => [rollCall, tally(official), tally(counted)],
  },
  disagreements: {
    columns: [VOTE, column("This file", "prose"), column("Shown from", "prose"), column("Where they differ", "prose")],
    cells: ({ rollCall, source, shown, choices, tally: differs }) => [
      rollCall,
      source,
      shown,
      [
        ...choices.map(({ state, shown: before, read }) => `${state} ${choiceOf(read)}, shown ${choiceOf(before)}`),
        ...(differs ? [`counts ${tally(differs.counted)}, announced ${tally(differs.official)}`] : []),
      ].join("; "),
    ],
  },
};

/** A page of a list as a table. */
export function listTable<List extends ReportList>(list: List, rows: readonly ReportRows[List][]): ListTable {
  const { columns, cells } = LAYOUTS[list];
  return { columns, rows: rows.map(cells) };
}

/** Only new readings are kept, and nothing that is shown changes, where there is nothing to say. */
function changesInWords({ facts, choices }: RollCallChange): string {
  return [
    ...facts.map(({ fact, before, after }) => `${FACTS.get(fact) ?? fact}: ${before ?? "–"} → ${after ?? "–"}`),
    ...choices.flatMap(({ state, before, after }) =>
      before === null ? [] : [`${state}: ${choiceOf(before)} → ${choiceOf(after)}`],
    ),
    ...choicesWhereNoneWas(choices.filter(({ before }) => before === null)),
  ].join("; ");
}

/** One by one where they are few. */
function choicesWhereNoneWas(added: RollCallChange["choices"]): readonly string[] {
  if (added.length > MOST_NAMED) return [`${added.length} choices where there were none`];
  return added.map(({ state, after }) => `${state}: no choice → ${choiceOf(after)}`);
}

const MOST_NAMED = 5;

const FACTS: ReadonlyMap<string, string> = new Map([
  ["agendaItem", "agenda item"],
  ["officialTally", "announced tally"],
]);

function choiceOf(choice: Choice | null): string {
  return choice === null ? "no choice" : CHOICE_LABELS[choice];
}

interface Counts {
  readonly inFavour: number | null;
  readonly against: number | null;
  readonly abstaining: number | null;
  readonly nonVoting: number | null;
}

/** `30-6-11`, and who took no part behind it. */
function tally({ inFavour, against, abstaining, nonVoting }: Counts): string {
  const counts = [inFavour, against, abstaining].map((count) => count ?? "?").join("-");
  return nonVoting ? `${counts} (${nonVoting} non-voting)` : counts;
}
