import type { Switch } from "../../analysis/switchersBetween";
import { CHOICES, type Choice } from "../../formats/words/Choice";
import type { Iso3 } from "../../formats/words/Iso3";

/** States that went the same way between two votes. */
export interface Way {
  readonly from: Choice;
  readonly to: Choice;
  readonly states: readonly Iso3[];
}

/** Switchers by where they came from and where they went, in the order of the choices; a way that nobody went is left out. */
export function switchesByWay(switches: readonly Switch[]): readonly Way[] {
  return CHOICES.flatMap((from) =>
    CHOICES.flatMap((to) => {
      const states = switches.filter((one) => one.from === from && one.to === to).map(({ state }) => state);
      return states.length > 0 ? [{ from, to, states }] : [];
    }),
  );
}
