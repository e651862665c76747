import { z } from "zod";
import { blocParameters, ONE_BLOC, oneBloc } from "../parameters/blocParameters";
import { rollCallParameter, slugParameter } from "../parameters/parts";

/** Printed with the figure: the same seed gives the same random blocs. */
export const DEFAULT_SEED = 2525;

/** What the address of a placebo may say; left out, the release's first claim, the roll call that it cites, its definition and the usual seed. */
export const placeboParameters = z
  .strictObject({
    claim: slugParameter.optional(),
    rollCall: rollCallParameter.optional(),
    seed: z
      .string()
      .regex(/^\d{1,9}$/, "must be a whole number of at most nine digits.")
      .transform(Number)
      .optional(),
    ...blocParameters,
  })
  .refine(oneBloc, ONE_BLOC);

export type PlaceboParameters = z.output<typeof placeboParameters>;
