import type { Definition } from "../../release/Definition";
import { laboratoryQuery, queryText } from "./laboratoryQuery";
import type { View } from "./View";

/** The address of a view with a definition in place of whoever counts as hostile in it, and all else as it is. */
export function addressOfDefinition(
  { reading, claim, fixed, path }: View,
  { slug, name }: Pick<Definition, "slug" | "name">,
): string {
  const state = { ...reading.state, bloc: { kind: "definition", slug, name } as const };
  const query = queryText({ ...fixed, ...laboratoryQuery(state, claim.defaultDefinition) });
  return query === "" ? path : `${path}?${query}`;
}
