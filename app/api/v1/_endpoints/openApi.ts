import { z } from "zod";
import type { Endpoint } from "../_http/Endpoint";
import { openApiDocument } from "../_openapi/openApiDocument";
import { COMMON_PARAMETERS } from "../_parameters/common";
import { named, releaseStamp } from "../_schemas/named";

const answer = named(
  "OpenApiAnswer",
  z.looseObject({ openapi: z.literal("3.1.0"), paths: z.looseObject({}), "x-release": releaseStamp }).describe("OpenAPI 3.1."),
);

/** The description of the API for programs. OpenAPI has no room for a member `release`: it stands as `x-release`. */
export function openApi(endpoints: () => readonly Endpoint[]): Endpoint {
  return {
    path: "/openapi.json",
    operationId: "getOpenApi",
    summary: "This API, described as OpenAPI 3.1.",
    parameters: z.strictObject(COMMON_PARAMETERS),
    isList: false,
    answer,
    columns: undefined,
    respond: () => ({ body: openApiDocument(endpoints()), rows: [], stampName: "x-release" }),
  };
}
