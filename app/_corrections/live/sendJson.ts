import type { Posted } from "../../_editing/live/postJson";

/** Sends a document, written as JSON, with what goes with it. Never rejects. */
export async function sendJson(method: "POST" | "PUT", address: string, text: string, more: object): Promise<Posted> {
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch (error) {
    return { ok: false, detail: `The record cannot be read: ${error instanceof Error ? error.message : String(error)}.` };
  }
  try {
    const headers = { "content-type": "application/json" };
    const response = await fetch(address, { method, headers, body: JSON.stringify({ ...more, document }) });
    const body = (await response.json()) as { readonly detail?: string };
    return response.ok ? { ok: true, body } : { ok: false, detail: body.detail ?? `The site answered with ${response.status}.` };
  } catch {
    return { ok: false, detail: "The site cannot be reached at the moment. What you wrote is still here: try again." };
  }
}
