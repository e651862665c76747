import { blocOn } from "../../../../analysis/blocOn";
import { stateNameOn } from "../../../../analysis/stateNameOn";
import type { CalendarDate } from "../../../../formats/words/CalendarDate";
import type { Iso3 } from "../../../../formats/words/Iso3";
import type { Definition } from "../../../../release/Definition";
import type { Release } from "../../../../release/Release";

/** A definition, and the states that it takes in on a day. */
export function describeDefinition(release: Release, definition: Definition, on: CalendarDate): DefinitionAnswer {
  const { slug, name, rule, source, note } = definition;
  const inside = blocOn(release, definition, on);
  const members = release.states
    .filter(({ iso3 }) => inside.has(iso3))
    .map((state) => ({ state: state.iso3, name: stateNameOn(state, on) }));
  return { slug, name, rule, source, note, on, members };
}

export interface DefinitionAnswer {
  readonly slug: string;
  readonly name: string;
  readonly rule: string;
  readonly source: string;
  readonly note: string | null;
  readonly on: CalendarDate;
  readonly members: readonly { readonly state: Iso3; readonly name: string }[];
}
