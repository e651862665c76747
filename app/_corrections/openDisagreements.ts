import { recordInRelease } from "../../release/recordInRelease";
import type { Choice } from "../../formats/words/Choice";
import type { Release } from "../../release/Release";
import type { Disagreement, RollCall } from "../../release/RollCall";
import type { SettledDisagreement } from "../../store/corrections/settledDisagreements";

/** A choice that a source reads otherwise, and that nobody has settled. */
export interface OpenDisagreement extends Disagreement {
  readonly rollCall: RollCall;
  /** The choice that is shown; `null`: none. */
  readonly shown: Choice | null;
}

/** The disagreements of a release that are not settled, those of the newest votes first. */
export function openDisagreements(release: Release, settled: readonly SettledDisagreement[]): readonly OpenDisagreement[] {
  const done = new Set(settled.map(keyOf));
  return release.rollCalls
    .filter(({ disagreements }) => disagreements.length > 0)
    .toReversed()
    .flatMap((rollCall) => {
      const choices = new Map(Object.entries(recordInRelease(release, rollCall.id)?.choices ?? {}));
      return rollCall.disagreements
        .filter(({ state, source }) => !done.has(keyOf({ rollCall: rollCall.id, state, source })))
        .map((each) => ({ ...each, rollCall, shown: choices.get(each.state) ?? null }));
    });
}

function keyOf({ rollCall, state, source }: Pick<SettledDisagreement, "rollCall" | "state" | "source">): string {
  return JSON.stringify([rollCall, state, source]);
}
