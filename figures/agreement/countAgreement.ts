import type { Release } from "../../release/Release";
import { statesAsked } from "../facts/statesAsked";
import type { AgreementNumbers } from "./AgreementNumbers";
import type { AgreementParameters } from "./agreementParameters";
import { countPair } from "./countPair";
import { countSet } from "./countSet";
import { en } from "../words/messages/en";
import type { Messages } from "../words/messages/Messages";

/** How far states agree: two of them year by year, more of them each with each. @throws UnknownInRelease for what the release does not have */
export function countAgreement(
  release: Release,
  { a, b, states, grouping, ...selection }: AgreementParameters,
  say: Messages = en,
): AgreementNumbers {
  if (a && b) return countPair(release, [a, b], selection, say);
  const asked = statesAsked(release, { states, grouping, to: selection.to });
  const [first, second, third] = asked.states;
  return states && first && second && !third
    ? countPair(release, [first, second], selection, say)
    : countSet(release, asked, selection, say);
}
