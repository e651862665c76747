import { z } from "zod";
import { slugParameter, stateParameter, statesParameter } from "../parameters/parts";
import { selectionParameters } from "../parameters/selectionParameters";

/** What the address of an alignment may say: the two states agreement is measured with, a set to point out, and which roll calls; left out, the United States and China, no set, and all. */
export const alignmentParameters = z
  .strictObject({
    x: stateParameter.optional(),
    y: stateParameter.optional(),
    states: statesParameter.optional(),
    grouping: slugParameter.optional(),
    ...selectionParameters,
  })
  .refine(({ states, grouping }) => states === undefined || grouping === undefined, {
    path: ["states"],
    message: "give states or a grouping, not both.",
  })
  .refine(({ x, y }) => x === undefined || x !== y, { path: ["y"], message: "must be another state than x." });

export type AlignmentParameters = z.output<typeof alignmentParameters>;
