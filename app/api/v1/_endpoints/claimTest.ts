import { z } from "zod";
import { testClaim } from "../../../../analysis/testClaim";
import { claimCalled } from "../_claims/describeClaim";
import { blocAskedFor } from "../_claims/blocAskedFor";
import { renderTest, TEST_COLUMNS } from "../_claims/renderTest";
import { defineItem } from "../_http/defineItem";
import { requireRollCalls, rollCallIds } from "../_parameters/rollCallIds";
import { stateCodes } from "../_parameters/stateCode";
import { claimTestMembers } from "../_schemas/claimTest";

export const claimTest = defineItem({
  path: "/claims/{slug}/test",
  operationId: "testClaim",
  summary:
    "The test of a claim: who counts as hostile, what they and the others chose, and the strongest grade that holds. As CSV one row a roll call.",
  parameters: {
    definition: z
      .string()
      .optional()
      .meta({ description: "The definition of hostile; the claim's own without it. Not together with `states`." }),
    states: stateCodes("Your own list of hostile states: codes with commas between.").optional(),
    rollCalls: rollCallIds("Ids of the roll calls to test on, with commas between; the claim's own without it.").optional(),
  },
  answer: claimTestMembers,
  columns: TEST_COLUMNS,
  respond({ release, named }, query) {
    const { slug, sentence, source, ...claim } = claimCalled(release, named);
    const bloc = blocAskedFor(release, query, claim.defaultDefinition);
    const ids = query.rollCalls ? requireRollCalls(release, "rollCalls", query.rollCalls) : claim.rollCalls;
    const results = ids.map((id) => renderTest(testClaim(release, id, bloc)));
    const definition = bloc.kind === "states" ? { states: bloc.states } : { slug: bloc.slug, name: bloc.name };
    return {
      body: { claim: { slug, sentence, source }, definition, results },
      rows: results.map((row) => ({ claim: slug, definition, ...row })),
    };
  },
});
