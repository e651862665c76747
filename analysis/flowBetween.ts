import { CHOICES, type Choice } from "../formats/words/Choice";
import type { Iso3 } from "../formats/words/Iso3";
import type { Release } from "../release/Release";

/** Where a state stood in a roll call: what it chose, or that it was not a member. */
export const STANDS = [...CHOICES, "not_a_member"] as const;
export type Stand = Choice | "not_a_member";

/** The states that stood in one place in the first roll call and in another, or the same, in the second. */
export interface Flow {
  readonly from: Stand;
  readonly to: Stand;
  /** By code; at least one. */
  readonly states: readonly Iso3[];
}

/**
 * Every member of either roll call once, by where it stood in both: what flows from and to a choice adds up to that roll call's counts.
 * In the order of `STANDS`, by the first and then the second. States that were members of neither are left out.
 */
export function flowBetween({ states, choices }: Release, firstIndex: number, secondIndex: number): readonly Flow[] {
  const all = states.map(({ iso3 }, state) => ({
    iso3,
    from: choices.choiceOf(firstIndex, state) ?? ("not_a_member" as const),
    to: choices.choiceOf(secondIndex, state) ?? ("not_a_member" as const),
  }));
  const members = all.filter(({ from, to }) => from !== "not_a_member" || to !== "not_a_member");
  return STANDS.flatMap((from) =>
    STANDS.flatMap((to) => {
      const here = members.filter((one) => one.from === from && one.to === to).map(({ iso3 }) => iso3);
      return here.length > 0 ? [{ from, to, states: here }] : [];
    }),
  );
}
