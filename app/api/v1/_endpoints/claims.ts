import { CLAIM_COLUMNS, describeClaim } from "../_claims/describeClaim";
import { defineList } from "../_http/defineList";
import { claim } from "../_schemas/claim";

export const claims = defineList({
  path: "/claims",
  operationId: "listClaims",
  summary: "Sentences about votes, each with its source, by slug.",
  parameters: {},
  item: claim,
  columns: CLAIM_COLUMNS,
  find: ({ release }) => [...release.claims.values()],
  render: (_, found) => describeClaim(found),
});
