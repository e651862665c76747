import type { Grouping } from "../../release/Grouping";
import type { ThingKind } from "./loadThings";

/** @param stateKey a state's key by its code */
export function groupingKind(stateKey: (iso3: string) => number): ThingKind<Grouping> {
  return {
    table: "grouping",
    nameColumn: "slug",
    nameOf: (grouping) => grouping.slug,
    contentOf: (grouping) => grouping,
    rowOf: ({ slug, name, source }) => ({ slug, name, source }),
    parts: [
      {
        table: "grouping_membership",
        owner: "grouping_id",
        rowsOf: ({ members }) =>
          members.map(({ state, from, to, source, confidence, note }) => ({
            state_id: stateKey(state),
            from_date: from,
            to_date: to,
            source,
            confidence,
            note,
          })),
      },
    ],
  };
}
