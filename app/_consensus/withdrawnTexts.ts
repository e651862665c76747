import type { Release } from "../../release/Release";
import type { RollCall } from "../../release/RollCall";

/** The texts that never came to a decision, newest first. */
export function withdrawnTexts({ rollCalls }: Release): readonly RollCall[] {
  return rollCalls.filter(({ outcome }) => outcome === "withdrawn" || outcome === "not_considered").toReversed();
}
