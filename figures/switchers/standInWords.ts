import type { Stand } from "../../analysis/flowBetween";
import type { Messages } from "../words/messages/Messages";

/** Where a state stood, as a label. */
export function standInWords(stand: Stand, say: Messages): string {
  return stand === "not_a_member" ? say.notAMember : say.choices[stand];
}
