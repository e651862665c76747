import { blocOn } from "../../analysis/blocOn";
import { stateNameOn } from "../../analysis/stateNameOn";
import type { Definition } from "../../release/Definition";
import { addressOfDefinition } from "./addressOfDefinition";
import type { View } from "./View";

/** A definition with its states on the day that a view lists members of, by name. */
export interface DefinitionExplained {
  readonly definition: Definition;
  readonly address: string;
  readonly isChosen: boolean;
  /** Its states that were members of the votes counted. */
  readonly voting: readonly string[];
  /** Its states that had no part in them: they change nothing in the verdict. */
  readonly elsewhere: readonly string[];
}

/** Every definition of a release, in its order there. */
export function definitionsExplained(view: View): readonly DefinitionExplained[] {
  const { release, reading, answer } = view;
  const { bloc } = reading.state;
  const members = new Set(answer.groups.flatMap((of) => of.members.map(({ state }) => state)));
  return [...release.definitions.values()].map((definition) => {
    const states = [...blocOn(release, definition, answer.day)].flatMap((iso3) => {
      const state = release.states[release.stateIndex.get(iso3) ?? -1];
      return state ? [{ isMember: members.has(iso3), name: stateNameOn(state, answer.day) }] : [];
    });
    const named = (isMember: boolean) =>
      states
        .filter((state) => state.isMember === isMember)
        .map(({ name }) => name)
        .sort((a, b) => a.localeCompare(b, "en"));
    return {
      definition,
      address: addressOfDefinition(view, definition),
      isChosen: bloc.kind === "definition" && bloc.slug === definition.slug,
      voting: named(true),
      elsewhere: named(false),
    };
  });
}
