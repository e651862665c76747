import { z } from "zod";
import { ABSTENTIONS, DENOMINATORS } from "../../analysis/Specification";
import { blocParameters, ONE_BLOC, oneBloc } from "../parameters/blocParameters";
import { rollCallsParameter, slugParameter } from "../parameters/parts";

/** What can be drawn of a specification. */
const MEASURES = ["outsideShare", "outsideRate", "contrast"] as const;
export type Measure = (typeof MEASURES)[number];

/** What the address of a specification curve may say; left out, the release's first claim, the outside share, and the claim's own choices as the reader's point. */
export const specificationsParameters = z
  .strictObject({
    claim: slugParameter.optional(),
    measure: z.enum(MEASURES, `is none of ${MEASURES.join(", ")}.`).default("outsideShare"),
    ...blocParameters,
    rollCalls: rollCallsParameter.optional(),
    abstentions: z.enum(ABSTENTIONS, `is none of ${ABSTENTIONS.join(", ")}.`).default("ignored"),
    denominator: z.enum(DENOMINATORS, `is none of ${DENOMINATORS.join(", ")}.`).default("votes_cast"),
  })
  .refine(oneBloc, ONE_BLOC);

export type SpecificationsParameters = z.output<typeof specificationsParameters>;
