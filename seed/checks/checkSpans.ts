import type { DateSpan } from "../../formats/words/DateSpan";
import { REGIONAL_GROUPS } from "../../release/RegionalGroup";
import type { FaultList } from "../FaultList";
import { groupBy } from "../groupBy";
import type { Row } from "../readTable";
import type { SeedTables } from "../SeedTables";
import { BODY_MEMBERSHIPS } from "../tables/bodyMemberships";
import { GROUPING_MEMBERSHIPS } from "../tables/groupingMemberships";
import { STATE_NAMES } from "../tables/stateNames";
import { STATES } from "../tables/states";

/** No span ends before it begins, and what can hold only once at a time has no two spans that overlap. */
export function checkSpans(tables: SeedTables, faults: FaultList): void {
  const terms = tables.bodyMemberships;
  const members = tables.groupingMemberships;
  checkSeats(tables, faults);
  checkReversed(STATE_NAMES.file, tables.stateNames, faults);
  checkReversed(BODY_MEMBERSHIPS.file, terms, faults);
  checkReversed(GROUPING_MEMBERSHIPS.file, members, faults);
  for (const rows of byStateAnd(terms, ({ body }) => body)) checkOnceAtATime(BODY_MEMBERSHIPS.file, rows, "a term there", faults);
  for (const rows of byStateAnd(members, regionalOrOwn)) {
    const what = rows.some(({ values }) => isRegional(values.grouping)) ? "a place in a regional group" : "a membership";
    checkOnceAtATime(GROUPING_MEMBERSHIPS.file, rows, what, faults);
  }
  const unNames = tables.stateNames.filter(({ values }) => values.kind === "un_record");
  for (const rows of byStateAnd(unNames, () => "")) checkOnceAtATime(STATE_NAMES.file, rows, "a name in UN records", faults);
}

function checkSeats({ states }: SeedTables, faults: FaultList): void {
  for (const { line, values } of states) {
    if (isReversed({ from: values.admitted, to: values.left })) faults.add(STATES.file, line, "left", "It lies before admitted.");
    if (isReversed({ from: values.seat_from, to: values.seat_to }))
      faults.add(STATES.file, line, "seat_to", "It lies before seat_from.");
  }
}

function checkReversed(file: string, rows: readonly Row<DateSpan>[], faults: FaultList): void {
  rows.filter(({ values }) => isReversed(values)).forEach(({ line }) => faults.add(file, line, "to", "It lies before from."));
}

function byStateAnd<Values extends { readonly state: string }>(rows: readonly Row<Values>[], of: (values: Values) => string) {
  return [...groupBy(rows, ({ values }) => values.state).values()].flatMap((ofState) => [
    ...groupBy(ofState, ({ values }) => of(values)).values(),
  ]);
}

function isRegional(grouping: string): boolean {
  return REGIONAL_GROUPS.some((group) => group === grouping);
}

/** A state is in one regional group at a time, so the five count as one grouping here. */
function regionalOrOwn({ grouping }: { readonly grouping: string }): string {
  return isRegional(grouping) ? "regional group" : grouping;
}

function checkOnceAtATime(file: string, rows: readonly Row<DateSpan>[], what: string, faults: FaultList): void {
  rows.forEach(({ line, values }, index) => {
    const earlier = rows.slice(0, index).find((other) => overlap(other.values, values));
    if (earlier)
      faults.add(file, line, "from", `The state has ${what} in line ${earlier.line} already, for a span that overlaps this one.`);
  });
}

function isReversed({ from, to }: DateSpan): boolean {
  return from !== null && to !== null && to.slice(0, from.length) < from.slice(0, to.length);
}

/** Compared at the coarser precision of the two dates; spans that only meet in a month or year given without its days do not overlap. */
function overlap(a: DateSpan, b: DateSpan): boolean {
  return begins(a, b) && begins(b, a);
}

function begins({ from }: DateSpan, { to }: DateSpan): boolean {
  if (from === null || to === null) return true;
  return from.length === to.length ? from <= to : from.slice(0, to.length) < to.slice(0, from.length);
}
