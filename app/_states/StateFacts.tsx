import { regionalGroupOn } from "../../analysis/regionalGroupOn";
import { FactList, type Fact } from "../../components/FactList";
import { bodyName } from "../../figures/words/bodyName";
import { BODIES, type Body } from "../../formats/words/Body";
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
    ...BODIES.flatMap((body) => {
      const own = terms.filter((term) => term.body === body);
      return own.length > 0 ? [termsFact(body, own)] : [];
    }),
    ...dated.map(({ name, from, to }) => ({
      key: `${name} ${from} ${to}`,
      name: "Name",
      says: `${name}, ${spanInWords({ from, to })}`,
    })),
    ...(state.note ? [{ key: "note", name: "Note", says: state.note }] : []),
  ];
  return <FactList facts={facts} />;
}

/** The terms in one body, a line each. */
function termsFact(body: Body, terms: readonly BodyMembership[]): Fact {
  return {
    key: body,
    name: bodyName(body),
    says: terms.map(({ from, to, note }) => (
      <div key={from}>
        {spanInWords({ from, to })}
        {note && <span className="muted"> ({note})</span>}
      </div>
    )),
  };
}
