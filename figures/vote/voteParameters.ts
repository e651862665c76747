import { z } from "zod";
import { blocParameters, ONE_BLOC, oneBloc } from "../parameters/blocParameters";
import { rollCallParameter } from "../parameters/parts";

/** What the address of a vote's figure may say; left out, the claim's roll call, its definition and the regional groups. */
export const voteParameters = z
  .strictObject({
    rollCall: rollCallParameter.optional(),
    by: z.enum(["regional-group", "definition"], "is neither regional-group nor definition.").default("regional-group"),
    ...blocParameters,
  })
  .refine(oneBloc, ONE_BLOC);

export type VoteParameters = z.output<typeof voteParameters>;
