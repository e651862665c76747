import { z } from "zod";
import { stateParameter } from "../parameters/parts";
import { selectionParameters } from "../parameters/selectionParameters";

/** What the address of a map of agreement may say; left out, the United States and all roll calls. */
export const agreementMapParameters = z.strictObject({ state: stateParameter.optional(), ...selectionParameters });

export type AgreementMapParameters = z.output<typeof agreementMapParameters>;
