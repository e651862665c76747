import { agreementBetween } from "../../analysis/agreementBetween";
import { agreementByYear } from "../../analysis/agreementByYear";
import { selectRollCalls, type RollCallSelection } from "../../analysis/selectRollCalls";
import type { Iso3 } from "../../formats/words/Iso3";
import type { Release } from "../../release/Release";
import { everyYear } from "../facts/everyYear";
import { selectedBy } from "../parameters/selectionParameters";
import type { PairNumbers } from "./AgreementNumbers";
import { namedState } from "./namedState";
import type { Messages } from "../words/messages/Messages";

/** How two states agreed, year by year. @throws UnknownInRelease for a state that the release does not have */
export function countPair(
  release: Release,
  [a, b]: readonly [Iso3, Iso3],
  selection: RollCallSelection,
  say: Messages,
): PairNumbers {
  const rows = selectRollCalls(release, selection);
  const { shared, agreement, kappa } = agreementBetween(release, a, b, rows);
  const known = agreementByYear(release, a, b, rows).flatMap(({ year, ...of }) => {
    return of.agreement === undefined ? [] : [{ year: Number(year), share: of.agreement, n: of.shared }];
  });
  return {
    kind: "pair",
    a: namedState(release, a, say),
    b: namedState(release, b, say),
    selection: selectedBy(selection),
    years: everyYear(known),
    shared,
    agreement: agreement ?? null,
    kappa: kappa ?? null,
  };
}
