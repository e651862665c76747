import { ENDPOINTS } from "../_endpoints/table";
import { answerRequest } from "../_http/answerRequest";
import { ALLOWED, CORS } from "../_http/headers";
import { Problem } from "../_http/Problem";
import { problemResponse } from "../_http/problemResponse";

// An answer depends on the release that the process holds, which no build knows.
export const dynamic = "force-dynamic";

/** Every address of the API; `_endpoints/table.ts` says which there are. */
export function GET(request: Request): Promise<Response> {
  return answerRequest(ENDPOINTS, request);
}

/** The headers of the same GET. */
export async function HEAD(request: Request): Promise<Response> {
  const { status, headers } = await GET(request);
  return new Response(null, { status, headers });
}

/** What a browser asks before it lets another site's page read. */
export function OPTIONS(): Response {
  const headers = {
    ...CORS,
    allow: ALLOWED,
    "access-control-allow-methods": ALLOWED,
    "access-control-allow-headers": "If-None-Match",
    "access-control-max-age": "86400",
  };
  return new Response(null, { status: 204, headers });
}

function refuse(request: Request): Response {
  return problemResponse(new Problem(405, `The API is read only: ${ALLOWED}, not ${request.method}.`), { allow: ALLOWED });
}

export { refuse as DELETE, refuse as PATCH, refuse as POST, refuse as PUT };
