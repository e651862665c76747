import type { Endpoint } from "../_http/Endpoint";
import { problem } from "../_schemas/problem";
import { componentSchemas, referenceTo } from "./componentSchemas";
import { csvOperationOf, operationOf } from "./operationOf";

/** The whole API as OpenAPI 3.1, from nothing but the table of endpoints. */
export function openApiDocument(endpoints: readonly Endpoint[]): object {
  return {
    openapi: "3.1.0",
    info: {
      title: "Recorded Vote",
      version: "1",
      description:
        "How states voted in United Nations bodies, and claims about it, tested. Read only, no key. A release never changes: `release=N` pins any address.",
      license: { name: "MIT", identifier: "MIT" },
    },
    servers: [{ url: "/api/v1" }],
    security: [],
    paths: Object.fromEntries(endpoints.flatMap(pathsOf)),
    components: { schemas: componentSchemas(), responses: RESPONSES, headers: HEADERS },
  };
}

function pathsOf(endpoint: Endpoint): readonly (readonly [string, object])[] {
  const json = [endpoint.path, { get: operationOf(endpoint) }] as const;
  return endpoint.columns ? [json, [`${endpoint.path}.csv`, { get: csvOperationOf(endpoint) }]] : [json];
}

const asProblem = (description: string) => ({
  description,
  content: { "application/problem+json": { schema: referenceTo(problem) } },
});

const RESPONSES = {
  NotModified: { description: "The copy of which `If-None-Match` speaks is still the answer." },
  BadRequest: asProblem("A parameter is wrong, unknown or given twice; `errors` says which."),
  NotFound: asProblem("There is no such thing in this release, or no such release."),
};

const HEADERS = {
  ETag: { description: "Strong; for `If-None-Match`.", schema: { type: "string" } },
  CacheControl: { description: "`immutable` where `release` pins the answer.", schema: { type: "string" } },
};
