import { z } from "zod";
import { stateParameter } from "../parameters/parts";

/** What the address of a state's votes over time may say; left out, the state that the claim is about, and texts on whatever subject. */
export const stateParameters = z.strictObject({ state: stateParameter.optional(), subject: stateParameter.optional() });

export type StateParameters = z.output<typeof stateParameters>;
