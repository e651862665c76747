import type { CalendarDate } from "../../formats/words/CalendarDate";
import type { Iso3 } from "../../formats/words/Iso3";
import type { Release } from "../../release/Release";
import { statesAsked } from "../facts/statesAsked";
import type { Messages } from "../words/messages/Messages";

interface Asking {
  readonly states?: readonly Iso3[] | undefined;
  readonly grouping?: string | undefined;
  readonly to?: CalendarDate | undefined;
}

/** The set that an alignment points out, by its name; `undefined` where none is asked for. @throws UnknownInRelease */
export function setPointedOut(
  release: Release,
  asking: Asking,
  say: Messages,
): { readonly name: string; readonly states: readonly Iso3[] } | undefined {
  if (asking.states === undefined && asking.grouping === undefined) return undefined;
  const { states, grouping } = statesAsked(release, asking);
  return { name: grouping ? say.grouping(grouping.slug, grouping.name) : say.ownList, states };
}
