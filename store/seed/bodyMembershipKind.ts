import type { BodyMembership } from "../../release/BodyMembership";
import type { ListKind } from "./loadLists";

type KeyOf = (name: string) => number;

/** A state's terms in a body are one list. @param keys the keys of bodies and states by their codes */
export function bodyMembershipKind(keys: { readonly body: KeyOf; readonly state: KeyOf }): ListKind<BodyMembership> {
  return {
    table: "body_membership",
    listColumns: ["body_id", "state_id"],
    listOf: ({ body, state }) => [keys.body(body), keys.state(state)],
    rowOf: (term) => ({
      body_id: keys.body(term.body),
      state_id: keys.state(term.state),
      from_date: term.from,
      to_date: term.to,
      regional_group: term.regionalGroup,
      confidence: term.confidence,
      note: term.note,
      source: term.source,
    }),
  };
}
