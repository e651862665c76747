import type { CalendarDate } from "../words/CalendarDate";
import { spanCovers } from "../words/DateSpan";
import type { Iso3 } from "../words/Iso3";
import type { NameIndex } from "./NameIndex";
import { nearestStates } from "./nearestStates";
import type { StateResolution } from "./StateResolution";
import type { StateSpelling } from "./StateSpelling";

/** How a file names a state: by code (ISO alpha-2 or alpha-3, M49), by name, or by both. */
export interface NamedState {
  readonly code: string | null;
  readonly name: string | null;
  readonly date: CalendarDate;
}

/** ISO's code for Namibia, and what data sets write for "not available". */
const NAMIBIA_OR_NONE = "NA";
const NO_CODE = new Set(["", "-", "N/A", "NAN", "NULL"]);

/**
 * The state that a code and a name mean on a date; never a guess.
 *
 * Of a name's states those count that had a seat that day, and among them those that the name was in use for. Code and name must agree;
 * where a file has only one of them it stands alone, and so does the name beside a code whose state had no seat that day (Yugoslavia
 * under Serbia's). A name that is not known is asked about, whatever the code beside it.
 */
export function resolveState(index: NameIndex, { code, name, date }: NamedState): StateResolution {
  const known = index.cache.get(code, name, date);
  if (known) return known;
  const answer = resolve(index, (code ?? "").trim().toUpperCase(), (name ?? "").trim(), date);
  index.cache.set(code, name, date, answer);
  return answer;
}

function resolve(index: NameIndex, code: string, name: string, date: CalendarDate): StateResolution {
  const byCode = NO_CODE.has(code) ? undefined : index.statesByCode(code, date);
  if (name === "") return code === NAMIBIA_OR_NONE ? { kind: "ambiguous", candidates: byCode ?? [] } : only(byCode ?? []);
  const spellings = index.spellingsOf(name);
  if (spellings.length === 0) return { kind: "unknown", candidates: united(byCode ?? [], nearestStates(index, name)) };
  const byName = statesOn(spellings, date);
  if (byName.length === 0) return inTheYear(index, code, spellings, date);
  const both = byName.filter((state) => byCode?.includes(state));
  const codeSaysNothing = byCode === undefined || byCode.length === 0 || code === NAMIBIA_OR_NONE;
  if (both.length > 0 || codeSaysNothing) return only(both.length > 0 ? both : byName);
  return { kind: "ambiguous", candidates: united(byName, byCode) };
}

/**
 * The year is enough where the name and a code agree on one state: of a few roll calls a data set has only the year right (Fiji, a member
 * from October 1970, has two votes under September).
 */
function inTheYear(index: NameIndex, code: string, spellings: readonly StateSpelling[], date: CalendarDate): StateResolution {
  const year = date.slice(0, 4) as CalendarDate;
  const byCode = index.statesByCode(code, year) ?? [];
  const [state, other] = statesOn(spellings, year).filter((named) => byCode.includes(named));
  if (state !== undefined && other === undefined) return { kind: "state", state };
  return {
    kind: "unknown",
    candidates: united(
      byCode,
      spellings.map((spelling) => spelling.state),
    ),
  };
}

/** States with a seat on the date: those whose name it was then, else those whose name it ever was. */
function statesOn(spellings: readonly StateSpelling[], date: CalendarDate): readonly Iso3[] {
  const seated = spellings.filter(({ seat }) => spanCovers(seat, date));
  const inUse = seated.filter((spelling) => spanCovers(spelling, date));
  return united(
    (inUse.length > 0 ? inUse : seated).map(({ state }) => state),
    [],
  );
}

function only(states: readonly Iso3[]): StateResolution {
  const [state, other] = states;
  if (state === undefined) return { kind: "unknown", candidates: [] };
  return other === undefined ? { kind: "state", state } : { kind: "ambiguous", candidates: states };
}

function united(some: readonly Iso3[], others: readonly Iso3[]): readonly Iso3[] {
  return [...new Set([...some, ...others])];
}
