import { agreementBasis, agreementWithUs } from "../../analysis/agreementWithUs";
import { breakingPoint } from "../../analysis/breakingPoint";
import { countTally } from "../../analysis/countTally";
import type { CalendarDate } from "../../formats/words/CalendarDate";
import type { Choice } from "../../formats/words/Choice";
import type { Release } from "../../release/Release";
import { claimNamed } from "../facts/claimFor";
import { rollCallAt } from "../facts/rollCallAt";
import type { BreakingPointNumbers, Step } from "./BreakingPointNumbers";
import type { BreakingPointParameters } from "./breakingPointParameters";
import { en } from "../words/messages/en";
import type { Messages } from "../words/messages/Messages";

/** What remains in favour and against as ever more of the members closest to the United States are called hostile. @throws UnknownInRelease */
export function countBreakingPoint(
  release: Release,
  parameters: BreakingPointParameters,
  say: Messages = en,
): BreakingPointNumbers {
  const { rollCall, row } = rollCallAt(release, parameters.rollCall ?? claimNamed(release, parameters.claim).rollCalls[0]);
  const { id, symbol, body, date } = rollCall;
  const { half, majority } = breakingPoint(release, row);
  const tally = countTally(release, row);
  return {
    rollCall: { id, symbol, body, date },
    basis: basisOf(release, date),
    inFavour: tally?.inFavour ?? 0,
    against: tally?.against ?? 0,
    steps: stepsOf(release, row, { inFavour: tally?.inFavour ?? 0, against: tally?.against ?? 0 }, say),
    half: half ?? null,
    majority: majority ?? null,
  };
}

function basisOf(release: Release, date: CalendarDate): BreakingPointNumbers["basis"] {
  const basis = agreementBasis(release, date);
  return { figuresOf: basis.kind === "figures" ? basis.date : null, rollCalls: basis.rollCalls };
}

function stepsOf(
  release: Release,
  row: number,
  all: { readonly inFavour: number; readonly against: number },
  say: Messages,
): readonly Step[] {
  const date = release.rollCalls[row]?.date;
  if (date === undefined) return [];
  const known = agreementWithUs(release, date);
  let { inFavour: outside, against: outsideAgainst } = all;
  return breakingPoint(release, row).order.flatMap((iso3) => {
    const place = release.stateIndex.get(iso3) ?? -1;
    const state = release.states[place];
    const choice: Choice | undefined = release.choices.choiceOf(row, place);
    if (!state || !choice) return [];
    if (choice === "in_favour") outside--;
    if (choice === "against") outsideAgainst--;
    return [
      {
        state: iso3,
        name: say.stateOn(state, date),
        choice,
        agreement: known.get(iso3)?.agreement ?? null,
        outside,
        outsideAgainst,
      },
    ];
  });
}
