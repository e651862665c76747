import { regionalGroupOn } from "../../analysis/regionalGroupOn";
import { FactList, type Fact } from "../../components/FactList";
import { bodyName } from "../../figures/words/bodyName";
import type { BodyMembership } from "../../release/BodyMembership";
import { REGIONAL_GROUP_NAMES } from "../../release/RegionalGroup";
import type { Release } from "../../release/Release";
import type { State } from "../../release/State";
import { newestDate } from "../api/v1/_rollCalls/newestDate";
import { spanInWords } from "./spanInWords";

/** A state's code, group, seats and names, with dates. */
export function StateFacts({ release, state }: { readonly release: Release; readonly state: State }) {
  const group = regionalGroupOn(release, state.iso3, state.seat.to ?? newestDate(release));
  const terms = release.bodyMemberships.filter(({ state: of }) => of === state.iso3);
  const dated = state.names.filter(({ kind, from, to }) => kind !== "data_set" && (from !== null || to !== null));
  const facts: readonly Fact[] = [
    { key: "code", name: "Code", says: state.iso3 },
    { key: "group", name: "Regional group", says: REGIONAL_GROUP_NAMES[group] },
    { key: "seat", name: "General Assembly", says: spanInWords(state.seat) },
    ...terms.map(termFact),
    ...dated.map(({ name, from, to }) => ({
      key: `${name} ${from} ${to}`,
      name: "Name",
      says: `${name}, ${spanInWords({ from, to })}`,
    })),
    ...(state.note ? [{ key: "note", name: "Note", says: state.note }] : []),
  ];
  return <FactList facts={facts} />;
}

function termFact({ body, from, to, note }: BodyMembership): Fact {
  return {
    key: `${body} ${from}`,
    name: bodyName(body),
    says: (
      <>
        {spanInWords({ from, to })}
        {note && <span className="muted"> ({note})</span>}
      </>
    ),
  };
}
