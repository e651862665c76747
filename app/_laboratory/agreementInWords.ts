import { agreementBasis } from "../../analysis/agreementWithUs";
import { dayInWords } from "../../figures/words/dayInWords";
import type { Release } from "../../release/Release";
import type { RollCallId } from "../../release/RollCallId";
import { rollCallById } from "../_rollCall/rollCallById";

/** Which figures of closeness to the United States an order of members rests on. */
export function agreementInWords(release: Release, vote: RollCallId): string {
  const basis = agreementBasis(release, rollCallById(release, vote).date);
  const votes = `${basis.rollCalls.toLocaleString("en")} roll calls of the General Assembly`;
  if (basis.rollCalls === 0)
    return "Nothing is known here of agreement with the United States before this vote, so the members have no order.";
  if (basis.kind === "roll_calls")
    return `Closeness: agreement with the United States in ${votes} of this release, over the five years before the vote.`;
  return `Closeness: published figures of agreement with the United States, made from ${votes} over the five years before ${dayInWords(basis.date)}; this release itself does not hold those roll calls.`;
}
