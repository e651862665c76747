import { z } from "zod";
import { slugParameter } from "../parameters/parts";
import { selectionParameters } from "../parameters/selectionParameters";

/** What the address of a cohesion may say; left out, the grouping of the claim's definition, and all roll calls. */
export const cohesionParameters = z.strictObject({ grouping: slugParameter.optional(), ...selectionParameters });

export type CohesionParameters = z.output<typeof cohesionParameters>;
