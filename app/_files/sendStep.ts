/** What came of a request: its body, or one sentence that says why not. */
export type Sent<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly detail: string };

/** Sends something to this site's own addresses for people with an account. Never rejects but for the signal. */
export async function sendStep<T>(address: string, init: RequestInit): Promise<Sent<T>> {
  let response: Response;
  try {
    response = await fetch(address, { ...init, cache: "no-store" });
  } catch (error) {
    if (init.signal?.aborted) throw error;
    return { ok: false, detail: "The site cannot be reached, so nothing was done. Try again in a moment." };
  }
  const body: unknown = await response.json().catch(() => undefined);
  if (response.ok) return { ok: true, value: body as T };
  const detail = typeof body === "object" && body !== null && "detail" in body ? String(body.detail) : undefined;
  return { ok: false, detail: detail ?? `The site answered with ${response.status}, so nothing was done.` };
}

/** The same with JSON. */
export function postJson<T>(address: string, body: object = {}): Promise<Sent<T>> {
  return sendStep(address, { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(body) });
}
