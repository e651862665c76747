import { z } from "zod";
import { named } from "./named";

/** An error, as RFC 9457 writes it. */
export const problem = named(
  "Problem",
  z.object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    errors: z
      .array(z.object({ parameter: z.string(), message: z.string() }))
      .optional()
      .describe("In a 400: which parameters, and why."),
  }),
);
