import { z } from "zod";

/** Every schema of an answer that has a name of its own in the API's description. */
export const NAMED_SCHEMAS = z.registry<{ id: string }>();

/** Gives the schema its name in the description. */
export function named<T extends z.ZodType>(id: string, schema: T): T {
  NAMED_SCHEMAS.add(schema, { id: id.charAt(0).toUpperCase() + id.slice(1) });
  return schema;
}

/** What every answer says of the release that it is from. */
export const releaseStamp = named(
  "ReleaseStamp",
  z.object({
    number: z.int().min(1),
    publishedAt: z.string().describe("ISO 8601, UTC."),
    hash: z.string().describe("SHA-256 of the release's canonical record, 64 hexadecimal digits."),
  }),
);
