import { z } from "zod";
import type { Endpoint } from "../_http/Endpoint";
import type { JsonSchema } from "./componentSchemas";

/** The parameters of an endpoint, those in the path first, as OpenAPI writes them. */
export function parametersOf({ path, parameters }: Endpoint): readonly object[] {
  const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({
    name,
    in: "path",
    required: true,
    schema: { type: "string" },
  }));
  const { properties = {}, required = [] } = z.toJSONSchema(parameters, { io: "input" });
  const inQuery = Object.entries(properties).map(([name, schema]) =>
    queryParameter(name, schema as JsonSchema, required.includes(name)),
  );
  return [...inPath, ...inQuery];
}

function queryParameter(name: string, { description, ...schema }: JsonSchema, required: boolean): object {
  return { name, in: "query", required, description, schema };
}
