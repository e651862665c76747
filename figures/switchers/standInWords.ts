import type { Stand } from "../../analysis/flowBetween";
import { CHOICE_LABELS } from "../words/choiceInWords";

/** Where a state stood, as a label. */
export function standInWords(stand: Stand): string {
  return stand === "not_a_member" ? "not a member" : CHOICE_LABELS[stand];
}
