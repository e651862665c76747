import type { CalendarDate } from "../../formats/words/CalendarDate";
import type { Iso3 } from "../../formats/words/Iso3";
import type { Release } from "../../release/Release";
import { UnknownInRelease } from "../../release/UnknownInRelease";
import { membersOnDay } from "./membersOnDay";

interface Asking {
  readonly states?: readonly Iso3[] | undefined;
  readonly grouping?: string | undefined;
  readonly to?: CalendarDate | undefined;
}

/** The states that a figure compares, and the name of the grouping whose members they are. */
export interface StatesAsked {
  readonly states: readonly Iso3[];
  readonly grouping: { readonly slug: string; readonly name: string } | undefined;
}

/**
 * The reader's own list, or the members of a grouping on the last day asked for, or else every state of the release.
 * @throws UnknownInRelease for what the release does not have
 */
export function statesAsked(release: Release, { states, grouping: slug, to }: Asking): StatesAsked {
  if (slug !== undefined) {
    const grouping = release.groupings.get(slug);
    if (!grouping) throw new UnknownInRelease("grouping", slug);
    return { states: membersOnDay(release, grouping, to), grouping: { slug, name: grouping.name } };
  }
  const unknown = states?.find((state) => !release.stateIndex.has(state));
  if (unknown) throw new UnknownInRelease("state", unknown);
  return { states: states ?? release.states.map(({ iso3 }) => iso3), grouping: undefined };
}
