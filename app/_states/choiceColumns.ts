import type { TableColumn } from "../../components/TableColumn";
import { capitalised } from "../../figures/words/capitalised";
import { CHOICE_LABELS } from "../../figures/words/choiceInWords";
import { CHOICES } from "../../formats/words/Choice";

/** A column of numbers for each choice, in their fixed order. */
export const CHOICE_COLUMNS: readonly TableColumn[] = CHOICES.map((choice) => ({
  key: choice,
  label: capitalised(CHOICE_LABELS[choice]),
  numeric: true,
}));
