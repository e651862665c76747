import { CLAIM_COLUMNS, claimCalled, describeClaim } from "../_claims/describeClaim";
import { defineItem } from "../_http/defineItem";
import { claimMembers } from "../_schemas/claim";

export const claim = defineItem({
  path: "/claims/{slug}",
  operationId: "getClaim",
  summary:
    "One claim: the sentence, its source, the definition and the roll calls that it is tested on unless others are asked for.",
  parameters: {},
  answer: claimMembers,
  columns: CLAIM_COLUMNS,
  respond({ release, named }) {
    const body = describeClaim(claimCalled(release, named));
    return { body, rows: [body] };
  },
});
