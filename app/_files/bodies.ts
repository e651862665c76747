import { z } from "zod";
import { idempotencyKey, line } from "../_editing/bodies";

export const tryBody = z.strictObject({ partial: z.boolean().default(false) });
export const writeBody = z.strictObject({ why: line("reason"), idempotencyKey });
