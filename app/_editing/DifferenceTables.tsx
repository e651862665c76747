import type { RecordDifference } from "../../analysis/recordDifference";
import { DataTable } from "../../components/DataTable";
import { CHOICE_LABELS } from "../../figures/words/choiceInWords";
import type { Choice } from "../../formats/words/Choice";
import type { Release } from "../../release/Release";
import { fieldInWords } from "./fieldInWords";
import { nameOfState } from "./nameOfState";
import { valueInWords } from "./valueInWords";

const SIDES = [
  { key: "before", label: "Before", numeric: false, shape: "prose" as const },
  { key: "after", label: "After", numeric: false, shape: "prose" as const },
];
const FIELDS = [{ key: "field", label: "Part", numeric: false, shape: "line" as const }, ...SIDES];
const STATES = [{ key: "state", label: "State", numeric: false }, ...SIDES];

interface Props {
  readonly difference: RecordDifference;
  /** Names the states. */
  readonly release: Release;
}

/** What differs of a vote, part by part and state by state. */
export function DifferenceTables({ difference: { fields, choices }, release }: Props) {
  return (
    <>
      {fields.length > 0 && (
        <DataTable
          caption="Parts of the record"
          columns={FIELDS}
          rows={fields.map(({ field, before, after }) => [
            fieldInWords(field),
            valueInWords(field, before),
            valueInWords(field, after),
          ])}
        />
      )}
      {choices.length > 0 && (
        <DataTable
          caption="Choices of states"
          columns={STATES}
          rows={choices.map(({ state, before, after }) => [nameOfState(release, state), label(before), label(after)])}
        />
      )}
    </>
  );
}

function label(choice: Choice | null): string | null {
  return choice && CHOICE_LABELS[choice];
}
