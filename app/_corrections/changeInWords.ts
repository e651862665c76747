import type { PartChange } from "../../analysis/factDifference";
import { CHOICE_LABELS } from "../../figures/words/choiceInWords";
import { dayInWords } from "../../figures/words/dayInWords";
import { CHOICES } from "../../formats/words/Choice";
import type { RollCall } from "../../release/RollCall";
import { fieldInWords } from "../_editing/fieldInWords";
import { valueInWords } from "../_editing/valueInWords";

const PARTS: ReadonlyMap<string, string> = new Map([
  ["members", "membership"],
  ["terms", "terms"],
  ["nameFr", "name in French"],
  ["nameEs", "name in Spanish"],
  ["figureName", "name in figures"],
  ["tested", "what is tested"],
  ["defaultDefinition", "definition"],
  ["rollCalls", "votes it speaks of"],
]);

/** A part of a correction as people call it: "announced tally", "membership". */
export function partInWords({ part }: PartChange, isRollCall: boolean): string {
  if (isRollCall) return part === "choice" ? "choice" : fieldInWords(part as keyof RollCall);
  return PARTS.get(part) ?? part;
}

/** One side of it: "abstaining", "from 4 April 1949", or `null` where there is nothing. */
export function sideInWords({ part }: PartChange, value: unknown, isRollCall: boolean): string | null {
  if (value === null || value === undefined) return null;
  if (isRollCall && part === "choice") return CHOICE_LABELS[CHOICES.find((choice) => choice === value) ?? "non_voting"];
  if (isRollCall) return valueInWords(part as keyof RollCall, value);
  return Array.isArray(value) ? value.map(entryInWords).join("; ") : plain(value);
}

function entryInWords(entry: unknown): string {
  if (typeof entry !== "object" || entry === null) return plain(entry);
  const { kind, grouping, ever, state, atLeast, from, to, regionalGroup, source } = entry as Readonly<Record<string, unknown>>;
  if (kind === "grouping") return `${plain(grouping)}${ever === true ? ", at any time" : ""}`;
  if (kind === "state") return plain(state);
  if (kind === "us_agreement") return `agreement with the United States of at least ${plain(atLeast)}`;
  const group = regionalGroup === undefined ? "" : `, ${plain(regionalGroup)}`;
  return `${spanInWords(from, to)}${group} (${plain(source)})`;
}

function spanInWords(from: unknown, to: unknown): string {
  const [first, last] = [from, to].map((date) => (typeof date === "string" ? dayInWords(date) : undefined));
  if (first === undefined) return last === undefined ? "always" : `until ${last}`;
  return last === undefined ? `from ${first}` : `${first} to ${last}`;
}

function plain(value: unknown): string {
  return typeof value === "object" && value !== null
    ? Object.values(value).filter(Boolean).map(String).join(", ")
    : String(value);
}
