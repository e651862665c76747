import { z } from "zod";
import { rollCallParameter } from "../parameters/parts";

/** What the address of a map may say; left out, the claim's roll call. */
export const mapParameters = z.strictObject({ rollCall: rollCallParameter.optional() });

export type MapParameters = z.output<typeof mapParameters>;
