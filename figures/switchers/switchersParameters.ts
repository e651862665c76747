import { z } from "zod";
import { rollCallParameter } from "../parameters/parts";

/** What the address of a flow may say; left out, the claim's first roll call and the recorded vote before it, and the members of either. `both`: only those that were members at both. */
export const switchersParameters = z.strictObject({
  from: rollCallParameter.optional(),
  to: rollCallParameter.optional(),
  members: z.enum(["all", "both"], "is neither all nor both.").optional(),
});

export type SwitchersParameters = z.output<typeof switchersParameters>;
