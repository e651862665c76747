import { specificationCurve } from "../../../../analysis/specificationCurve";
import { claimCalled } from "../_claims/describeClaim";
import { defineItem } from "../_http/defineItem";
import { specificationMembers } from "../_schemas/specifications";

export const specifications = defineItem({
  path: "/claims/{slug}/specifications",
  operationId: "getSpecifications",
  summary:
    "The whole specification curve of a claim: its test under every definition, set of roll calls, treatment of abstentions and denominator. As CSV one row a specification.",
  parameters: {},
  answer: specificationMembers,
  columns: [
    ...["claim", "definition", "set", "rollCalls", "abstentions", "denominator"],
    ...["outsideShare", "outsideRate", "contrast", "grade"],
  ],
  respond({ release, named }) {
    const claim = claimCalled(release, named);
    const { slug, sentence, source } = claim;
    const { dimensions, items, summary } = specificationCurve(release, claim);
    return {
      body: { claim: { slug, sentence, source }, dimensions, items, summary },
      rows: items.map((item) => ({ claim: slug, ...item })),
    };
  },
});
