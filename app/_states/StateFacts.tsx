import { regionalGroupOn } from "../../analysis/regionalGroupOn";
import { bodyName } from "../../figures/words/bodyName";
import { REGIONAL_GROUP_NAMES } from "../../release/RegionalGroup";
import type { Release } from "../../release/Release";
import type { State } from "../../release/State";
import { newestDate } from "../api/v1/_rollCalls/newestDate";
import { spanInWords } from "./spanInWords";
import styles from "./States.module.css";

/** A state's code, group, seats and names, with dates. */
export function StateFacts({ release, state }: { readonly release: Release; readonly state: State }) {
  const group = regionalGroupOn(release, state.iso3, state.seat.to ?? newestDate(release));
  const terms = release.bodyMemberships.filter(({ state: of }) => of === state.iso3);
  const dated = state.names.filter(({ kind, from, to }) => kind !== "data_set" && (from !== null || to !== null));
  return (
    <dl className={styles.facts}>
      <div>
        <dt>Code</dt>
        <dd>{state.iso3}</dd>
      </div>
      <div>
        <dt>Regional group</dt>
        <dd>{REGIONAL_GROUP_NAMES[group]}</dd>
      </div>
      <div>
        <dt>General Assembly</dt>
        <dd>{spanInWords(state.seat)}</dd>
      </div>
      {terms.map(({ body, from, to, note }) => (
        <div key={`${body} ${from}`}>
          <dt>{bodyName(body)}</dt>
          <dd>
            {spanInWords({ from, to })}
            {note && <span className="muted"> ({note})</span>}
          </dd>
        </div>
      ))}
      {dated.map(({ name, from, to }) => (
        <div key={`${name} ${from} ${to}`}>
          <dt>Name</dt>
          <dd>
            {name}, {spanInWords({ from, to })}
          </dd>
        </div>
      ))}
      {state.note && (
        <div>
          <dt>Note</dt>
          <dd>{state.note}</dd>
        </div>
      )}
    </dl>
  );
}
