import { z } from "zod";
import { blocParameters, ONE_BLOC, oneBloc } from "../parameters/blocParameters";
import { rollCallsParameter, slugParameter } from "../parameters/parts";

/** What the address of a claim's figure may say; left out, the release's first claim, its definition and its roll calls. */
export const claimParameters = z
  .strictObject({ claim: slugParameter.optional(), rollCalls: rollCallsParameter.optional(), ...blocParameters })
  .refine(oneBloc, ONE_BLOC);

export type ClaimParameters = z.output<typeof claimParameters>;
