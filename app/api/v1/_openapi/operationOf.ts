import type { Endpoint } from "../_http/Endpoint";
import { referenceTo } from "./componentSchemas";
import { parametersOf } from "./parametersOf";

const FAILURES = {
  304: { $ref: "#/components/responses/NotModified" },
  400: { $ref: "#/components/responses/BadRequest" },
  404: { $ref: "#/components/responses/NotFound" },
};

const HEADERS = { ETag: { $ref: "#/components/headers/ETag" }, "Cache-Control": { $ref: "#/components/headers/CacheControl" } };

/** The GET of an endpoint's JSON. */
export function operationOf(endpoint: Endpoint): object {
  const content = { "application/json": { schema: referenceTo(endpoint.answer) } };
  return operation(endpoint, endpoint.operationId, endpoint.summary, content);
}

/** The GET of the same as a table. */
export function csvOperationOf(endpoint: Endpoint): object {
  const columns = `Columns: ${(endpoint.columns ?? []).join(", ")}.`;
  const content = { "text/csv": { schema: { type: "string", description: columns } } };
  return operation(endpoint, `${endpoint.operationId}AsCsv`, `${endpoint.summary} (CSV)`, content);
}

function operation(endpoint: Endpoint, operationId: string, summary: string, content: object): object {
  return {
    operationId,
    summary,
    parameters: parametersOf(endpoint),
    responses: { 200: { description: endpoint.summary, headers: HEADERS, content }, ...FAILURES },
  };
}
