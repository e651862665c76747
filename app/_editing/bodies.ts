import { z } from "zod";
import { rollCallEntry } from "../../formats/entry/RollCallEntry";

const version = z.int().min(1);
/** A note or a reason: one line that readers see. */
export const line = (name: string) =>
  z
    .string()
    .max(1_000, `The ${name} is longer than 1,000 characters`)
    .transform((text) => text.replace(/[\s\u0000-\u001f\u007f]+/g, " ").trim())
    .refine((text) => text !== "", `The ${name} must not be empty`);
export const idempotencyKey = z.string().regex(/^[\w.:-]{1,100}$/, "must be 1 to 100 letters, digits or any of _ . : -");

export const newDraftBody = z.strictObject({
  kind: z.literal("roll_call"),
  document: rollCallEntry.optional(),
  target: z.string().max(200).nullish(),
});
export const saveBody = z.strictObject({ version, document: rollCallEntry });
export const markBody = z.strictObject({ version });
export const publishBody = z.strictObject({ version, note: line("note"), idempotencyKey });
export const undoBody = z.strictObject({ why: line("reason"), idempotencyKey });
export const releaseBody = z.strictObject({ note: line("note"), idempotencyKey });
