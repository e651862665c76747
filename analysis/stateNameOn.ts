import type { CalendarDate } from "../formats/words/CalendarDate";
import type { NameKind, State, StateName } from "../release/State";
import { latestCovering } from "./latestCovering";

/**
 * The name under which the UN's records had a state on a day: a dated name of the records, else a dated former name, else an undated name of the records,
 * else the state's name of today. Of two names in one month, for a date of month precision, the later.
 */
export function stateNameOn(state: State, date: CalendarDate): string {
  const dated = (kind: NameKind) =>
    latestCovering(
      state.names.filter((name) => name.kind === kind && isDated(name)),
      date,
    );
  const undated = state.names.find((name) => name.kind === "un_record" && !isDated(name));
  return (dated("un_record") ?? dated("former") ?? undated)?.name ?? state.name;
}

function isDated(name: StateName): boolean {
  return name.from !== null || name.to !== null;
}
