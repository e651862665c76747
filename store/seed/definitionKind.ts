import type { Definition, DefinitionTerm } from "../../release/Definition";
import type { ThingKind } from "./loadThings";
import type { Row } from "./Row";

type KeyOf = (name: string) => number;

/** @param keys the keys of groupings by slug and of states by code */
export function definitionKind(keys: { readonly grouping: KeyOf; readonly state: KeyOf }): ThingKind<Definition> {
  return {
    table: "definition",
    nameColumn: "slug",
    nameOf: (definition) => definition.slug,
    contentOf: (definition) => definition,
    rowOf: ({ slug, name, figureName, rule, source, note }) => ({ slug, name, figure_name: figureName, rule, source, note }),
    parts: [
      { table: "definition_term", owner: "definition_id", rowsOf: ({ terms }) => terms.map((term) => termRow(term, keys)) },
    ],
  };
}

function termRow(term: DefinitionTerm, keys: { readonly grouping: KeyOf; readonly state: KeyOf }): Row {
  const empty = { kind: term.kind, grouping_id: null, ever: null, state_id: null, at_least: null };
  switch (term.kind) {
    case "grouping":
      return { ...empty, grouping_id: keys.grouping(term.grouping), ever: term.ever };
    case "state":
      return { ...empty, state_id: keys.state(term.state) };
    case "us_agreement":
      return { ...empty, at_least: term.atLeast };
  }
}
