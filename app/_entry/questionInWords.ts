import type { EntryQuestion } from "../../analysis/entry/EntryQuestion";
import { nameAsWritten } from "../../analysis/entry/EntryQuestion";
import { CHOICE_LABELS } from "../../figures/words/choiceInWords";

/** What is the matter with a name, as a question. */
export function questionInWords({ kind, text, choice }: EntryQuestion, why: string | undefined): string {
  const name = `“${nameAsWritten(text)}”, ${CHOICE_LABELS[choice]}`;
  if (kind === "unknown") return `${name}: whose name is it?`;
  return `${name}: is it this state?${why === undefined ? "" : ` ${why}`}`;
}
