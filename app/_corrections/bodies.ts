import { z } from "zod";
import { CHOICES } from "../../formats/words/Choice";
import { line } from "../_editing/bodies";

const choice = z.enum(CHOICES).nullable();

export const differenceBody = z.strictObject({ document: z.unknown() });
export const factBody = z.strictObject({
  version: z.string().max(10_000).nullable(),
  document: z.unknown(),
  reason: line("reason"),
  source: line("source"),
});
export const linesBody = z.strictObject({
  text: z.string().max(200_000),
  source: line("source"),
  /** Whether the lines are the whole list from now on. */
  isWholeList: z.boolean(),
});
export const settlementBody = z.strictObject({
  ...{ rollCall: z.string().max(200), state: z.string().max(3), source: z.string().max(2_000) },
  ...{ shown: choice, reading: choice, stands: z.enum(["shown", "reading"]), reason: line("reason") },
});
