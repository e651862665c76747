import { z } from "zod";
import { rollCallParameter, slugParameter } from "../parameters/parts";

/** What the address of a breaking point may say; left out, the release's first claim and the first roll call that it speaks of. */
export const breakingPointParameters = z.strictObject({
  claim: slugParameter.optional(),
  rollCall: rollCallParameter.optional(),
});

export type BreakingPointParameters = z.output<typeof breakingPointParameters>;
