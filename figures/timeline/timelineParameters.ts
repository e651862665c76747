import { z } from "zod";
import { blocParameters, ONE_BLOC, oneBloc } from "../parameters/blocParameters";
import { bodyParameter, stateParameter } from "../parameters/parts";

/** What the address of a time line may say; left out, the claim's subject, the Council and the Assembly, and bars that are not divided. */
export const timelineParameters = z
  .strictObject({ subject: stateParameter.optional(), body: bodyParameter.optional(), ...blocParameters })
  .refine(oneBloc, ONE_BLOC);

export type TimelineParameters = z.output<typeof timelineParameters>;
