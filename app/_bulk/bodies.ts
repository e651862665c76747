import { z } from "zod";
import { PASTED_COLUMNS } from "../../formats/pastedTexts/PastedText";
import { idempotencyKey, line } from "../_editing/bodies";

const table = { text: z.string(), columns: z.array(z.enum(PASTED_COLUMNS).nullable()).max(1_000).optional() };

export const previewBody = z.strictObject(table);
export const writeTextsBody = z.strictObject({ ...table, why: line("reason"), idempotencyKey });
