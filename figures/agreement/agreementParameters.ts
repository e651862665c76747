import { z } from "zod";
import { slugParameter, stateParameter, statesParameter } from "../parameters/parts";
import { selectionParameters } from "../parameters/selectionParameters";

/** What the address of an agreement may say: two states, `a` and `b`, or a set, `states` or `grouping`; left out, every state, and all roll calls. */
export const agreementParameters = z
  .strictObject({
    a: stateParameter.optional(),
    b: stateParameter.optional(),
    states: statesParameter.optional(),
    grouping: slugParameter.optional(),
    ...selectionParameters,
  })
  .refine(({ a, b }) => (a === undefined) === (b === undefined), { path: ["b"], message: "give a and b together." })
  .refine(({ a, b }) => a === undefined || a !== b, { path: ["b"], message: "must be another state than a." })
  .refine(({ a, states, grouping }) => [a, states, grouping].filter((one) => one !== undefined).length <= 1, {
    path: ["states"],
    message: "give a and b, or states, or a grouping: one of them.",
  });

export type AgreementParameters = z.output<typeof agreementParameters>;
