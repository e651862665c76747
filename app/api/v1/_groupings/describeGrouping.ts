import type { CalendarDate } from "../../../../formats/words/CalendarDate";
import { spanCovers } from "../../../../formats/words/DateSpan";
import type { Grouping } from "../../../../release/Grouping";

/** A grouping with all its memberships, or with those of one day. */
export function describeGrouping({ slug, name, source, members }: Grouping, on: CalendarDate | undefined): GroupingAnswer {
  const kept = on === undefined ? members : members.filter((member) => spanCovers(member, on));
  const rows = kept.map(({ state, from, to, confidence, note, source }) => ({ state, from, to, confidence, note, source }));
  return { slug, name, source, on, members: rows };
}

export interface GroupingAnswer {
  readonly slug: string;
  readonly name: string;
  readonly source: string;
  readonly on: CalendarDate | undefined;
  readonly members: readonly object[];
}
