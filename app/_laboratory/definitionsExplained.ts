import { blocOn } from "../../analysis/blocOn";
import { rememberPerRelease } from "../../analysis/rememberPerRelease";
import { stateNameOn } from "../../analysis/stateNameOn";
import type { CalendarDate } from "../../formats/words/CalendarDate";
import type { Iso3 } from "../../formats/words/Iso3";
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
  return definitionsOn(release, answer.day).map(({ definition, states }) => ({
    definition,
    address: addressOfDefinition(view, definition),
    isChosen: bloc.kind === "definition" && bloc.slug === definition.slug,
    voting: states.filter(({ iso3 }) => members.has(iso3)).map(({ name }) => name),
    elsewhere: states.filter(({ iso3 }) => !members.has(iso3)).map(({ name }) => name),
  }));
}

interface DefinitionOn {
  readonly definition: Definition;
  readonly states: readonly { readonly iso3: Iso3; readonly name: string }[];
}

/** Sorted by name once a day: every choice asks again, and has one frame for its answer. */
const definitionsOn = rememberPerRelease((release, day: CalendarDate): readonly DefinitionOn[] => {
  return [...release.definitions.values()].map((definition) => {
    const states = [...blocOn(release, definition, day)].flatMap((iso3) => {
      const state = release.states[release.stateIndex.get(iso3) ?? -1];
      return state ? [{ iso3, name: stateNameOn(state, day) }] : [];
    });
    return { definition, states: states.sort((a, b) => a.name.localeCompare(b.name, "en")) };
  });
}, 50);
