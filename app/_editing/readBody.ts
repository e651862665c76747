import type { z } from "zod";
import { adminProblem } from "../_admin/adminProblem";

/** Room for a pasted meeting record and everything around it. */
const MOST_BYTES = 2_000_000;

/** A body of JSON as its schema gives it out, or the answer that says what is wrong with it: 413, 415 or 400. */
export async function readBody<S extends z.ZodType>(
  request: Request,
  schema: S,
): Promise<{ readonly ok: true; readonly value: z.infer<S> } | { readonly ok: false; readonly answer: Response }> {
  const refuse = (status: number, detail: string) => ({ ok: false, answer: adminProblem(status, detail) }) as const;
  if (!/^application\/json\b/i.test(request.headers.get("content-type") ?? ""))
    return refuse(415, "Send JSON, with the content type application/json.");
  const text = await boundedText(request);
  if (text === undefined) return refuse(413, `Send at most ${MOST_BYTES / 1e6} MB.`);
  const parsed = schema.safeParse(jsonOf(text));
  if (parsed.success) return { ok: true, value: parsed.data };
  const faults = parsed.error.issues.slice(0, 5).map(({ path, message }) => `${path.join(".") || "the body"}: ${message}`);
  return refuse(400, `This cannot be read: ${faults.join("; ")}.`);
}

/** The body as text; `undefined` as soon as it is longer than allowed, whatever its headers say. */
export async function boundedText({ body }: Request, most: number = MOST_BYTES): Promise<string | undefined> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of (body ?? []) as AsyncIterable<Uint8Array>) {
    bytes += chunk.byteLength;
    if (bytes > most) return undefined;
    chunks.push(chunk);
  }
  return new TextDecoder().decode(Buffer.concat(chunks));
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
