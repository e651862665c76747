import type { Release } from "../../release/Release";

/** The id of the list. */
export const STATES_BY_CODE = "states-by-code";

/** What a field for a state's code may be completed from, by code or name; once for all of a page's fields. */
export function StatesByCode({ states }: Pick<Release, "states">) {
  const members = states.filter(({ kind }) => kind === "member" || kind === "former_member");
  return (
    <datalist id={STATES_BY_CODE}>
      {members.map(({ iso3, name }) => (
        <option key={iso3} value={iso3} label={name} />
      ))}
    </datalist>
  );
}
