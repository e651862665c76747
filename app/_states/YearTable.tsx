import type { YearOfChoices } from "../../analysis/choicesByYear";
import { CHOICE_CLASS } from "../../components/choiceClass";
import { DataTable } from "../../components/DataTable";
import { barParts } from "../../components/layout/barParts";
import { ShareBar } from "../../components/ShareBar";
import type { TableCell } from "../../components/TableCell";
import { CHOICES } from "../../formats/words/Choice";
import { CHOICE_COLUMNS } from "./choiceColumns";

const COLUMNS = [
  { key: "year", label: "Year", numeric: false },
  { key: "votes", label: "Votes", numeric: true },
  ...CHOICE_COLUMNS,
  { key: "shares", label: "Shares", numeric: false, shape: "bar" as const },
];

/** What a state chose year by year, newest first: the numbers, and their shares as a bar. A year without a vote is marked as such. */
export function YearTable({ years }: { readonly years: readonly YearOfChoices[] }) {
  if (years.length === 0) return <p>No vote of it is in this release.</p>;
  return <DataTable caption="Choices year by year" isCaptionHidden columns={COLUMNS} rows={years.toReversed().map(cellsOf)} />;
}

function cellsOf({ year, times, rollCalls }: YearOfChoices): readonly TableCell[] {
  if (rollCalls === 0)
    return [
      year,
      null,
      ...CHOICES.map(() => null),
      <span key="none" className="muted">
        no vote of it
      </span>,
    ];
  const parts = barParts(CHOICES.map((choice) => [CHOICE_CLASS[choice], times[choice]] as const));
  return [year, rollCalls, ...CHOICES.map((choice) => times[choice]), <ShareBar key="shares" parts={parts} />];
}
