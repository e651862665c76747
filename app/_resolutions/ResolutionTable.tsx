import { DataTable } from "../../components/DataTable";
import type { TableCell } from "../../components/TableCell";
import { bodyName } from "../../figures/words/bodyName";
import { CHOICE_LABELS } from "../../figures/words/choiceInWords";
import { dayInWords } from "../../figures/words/dayInWords";
import { modeInWords } from "../../figures/words/modeInWords";
import type { Iso3 } from "../../formats/words/Iso3";
import type { Release } from "../../release/Release";
import type { RollCall } from "../../release/RollCall";
import { marginOf } from "../api/v1/_rollCalls/marginOf";
import type { ListQuery } from "./readListQuery";
import { resolutionColumns } from "./resolutionColumns";
import { SymbolCell } from "./SymbolCell";

interface Props {
  readonly release: Release;
  readonly path: string;
  readonly query: ListQuery;
  /** Indexes of roll calls. */
  readonly rows: readonly number[];
}

/** Roll calls, a line each, with the announced numbers; a column more for the choice of the state that was asked for. */
export function ResolutionTable({ release, path, query, rows }: Props) {
  const { state } = query.filter;
  const name = state && release.states[release.stateIndex.get(state) ?? -1]?.figureName;
  const lines = rows.flatMap((row) => {
    const rollCall = release.rollCalls[row];
    return rollCall ? [cellsOf(rollCall, state ? [choiceCell(release, row, state)] : [])] : [];
  });
  return (
    <DataTable
      caption="Texts and votes"
      isCaptionHidden
      columns={resolutionColumns(path, query, name)}
      rows={lines}
      head={SYMBOL_PLACE}
    />
  );
}

/** The date stands first, but it is the symbol that names the line. */
const SYMBOL_PLACE = 1;

function cellsOf(rollCall: RollCall, choice: readonly TableCell[]): readonly TableCell[] {
  const { body, outcome, mode, title, date, officialTally } = rollCall;
  return [
    dayInWords(date),
    <SymbolCell key="symbol" rollCall={rollCall} />,
    ...choice,
    title,
    <abbr key="body" title={bodyName(body)}>
      {body}
    </abbr>,
    outcome === "adopted" ? modeInWords(mode) : `${outcome.replace("_", " ")}, ${modeInWords(mode)}`,
    ...[officialTally.inFavour, officialTally.against, officialTally.abstaining],
    signed(marginOf(officialTally)),
  ];
}

function choiceCell(release: Release, row: number, state: Iso3): string | null {
  const choice = release.choices.choiceOf(row, release.stateIndex.get(state) ?? -1);
  return choice ? CHOICE_LABELS[choice] : null;
}

/** With the sign that print has for less than nothing. */
function signed(margin: number | undefined): string | null {
  return margin === undefined ? null : String(margin).replace("-", "−");
}
