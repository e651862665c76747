import { z } from "zod";
import { NAMED_SCHEMAS } from "../_schemas/named";

/** A schema as JSON Schema 2020-12, the dialect of OpenAPI 3.1. */
export type JsonSchema = Readonly<Record<string, unknown>>;

const PLACE = "#/components/schemas/";

/** Every named schema, with references between them. Read as open: answers may gain members. */
export function componentSchemas(): Readonly<Record<string, JsonSchema>> {
  const { schemas } = z.toJSONSchema(NAMED_SCHEMAS, {
    io: "input",
    uri: (id) => `${PLACE}${id}`,
    override: ({ jsonSchema }) => dropNoise(jsonSchema),
  });
  return Object.fromEntries(Object.entries(schemas).map(([id, schema]) => [id, withoutAddress(schema)]));
}

/** The place of a named schema. @throws Error where it has no name: a bug */
export function referenceTo(schema: z.ZodType): JsonSchema {
  const id = NAMED_SCHEMAS.get(schema)?.id;
  if (!id) throw new Error("The answer of an endpoint must have a name.");
  return { $ref: `${PLACE}${id}` };
}

/** The bounds of safe integers say nothing about counts. */
function dropNoise(schema: z.core.JSONSchema.BaseSchema): void {
  if (schema.maximum === Number.MAX_SAFE_INTEGER) delete schema.maximum;
  if (schema.minimum === Number.MIN_SAFE_INTEGER) delete schema.minimum;
}

function withoutAddress(schema: object): JsonSchema {
  return Object.fromEntries(Object.entries(schema).filter(([name]) => name !== "$schema" && name !== "$id"));
}
