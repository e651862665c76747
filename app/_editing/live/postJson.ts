/** What came of asking the site to do something: its answer, or one sentence that says why it was not done. */
export type Posted = { readonly ok: true; readonly body: unknown } | { readonly ok: false; readonly detail: string };

/** Sends JSON to an address of this site. Never rejects: a network that fails is a sentence too. */
export async function postJson(address: string, body: unknown): Promise<Posted> {
  try {
    const response = await fetch(address, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(body),
    });
    const answer = (await response.json()) as { readonly detail?: string };
    if (response.ok) return { ok: true, body: answer };
    return { ok: false, detail: answer.detail ?? `The site answered with ${response.status}.` };
  } catch {
    return { ok: false, detail: "The site cannot be reached at the moment; nothing is known to have been done. Try again." };
  }
}
