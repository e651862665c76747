import { z } from "zod";
import type { Definition } from "../../release/Definition";
import { listOf, optional, required } from "../cells";
import { slug, text } from "../cellKinds";
import { definitionTerm } from "../definitionTerm";
import type { Row, TableShape } from "../readTable";

const schema = z.strictObject({
  slug: required(slug),
  name: required(text),
  figure_name: required(text),
  rule: required(text),
  terms: required(listOf(definitionTerm, " + ")),
  source: required(text),
  note: optional(text),
});

export const DEFINITIONS = { file: "definitions.csv", schema } satisfies TableShape<typeof schema.shape>;
export type DefinitionRow = Row<z.output<typeof schema>>;

export function definitionOf({ values: { figure_name, ...values } }: DefinitionRow): Definition {
  return { ...values, figureName: figure_name };
}
