import type { EntryDifference } from "../../analysis/entry/mergeEntries";
import type { TwoSides } from "../../components/entry/SidesDialog";
import { CHOICE_LABELS } from "../../figures/words/choiceInWords";
import { CHOICES } from "../../formats/words/Choice";
import type { Iso3 } from "../../formats/words/Iso3";
import { FIELD_LABELS } from "./fieldLabels";

const LONGEST = 200;

/** The key of a difference, to name it by. */
export function keyOfDifference({ field, key }: EntryDifference): string {
  return key === undefined ? field : `${field} ${key}`;
}

/** Differences of two copies in words, to be shown side by side. */
export function sidesOf(differences: readonly EntryDifference[], nameOf: (state: Iso3) => string): readonly TwoSides[] {
  return differences.map((difference) => ({
    key: keyOfDifference(difference),
    label: labelOf(difference, nameOf),
    mine: valueInWords(difference.mine),
    theirs: valueInWords(difference.theirs),
    isConflict: difference.isConflict,
  }));
}

function labelOf({ field, key }: EntryDifference, nameOf: (state: Iso3) => string): string {
  if (field === "choices" && key !== undefined) return nameOf(key as Iso3);
  return key === undefined ? FIELD_LABELS[field] : `${FIELD_LABELS[field]}: ${key}`;
}

function valueInWords(value: unknown): string {
  if (value === undefined || value === null || value === "") return "–";
  const choice = CHOICES.find((known) => known === value);
  if (choice !== undefined) return CHOICE_LABELS[choice];
  const text = typeof value === "string" ? value : partsInWords(value);
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}

function partsInWords(value: unknown): string {
  if (Array.isArray(value)) return value.map(valueInWords).join("; ");
  return typeof value === "object" && value !== null ? Object.values(value).map(valueInWords).join(", ") : String(value);
}
