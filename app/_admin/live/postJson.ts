/** What came of a request: what was told, or one sentence that says why not. */
export type Posted =
  | { readonly ok: true; readonly told: Readonly<Record<string, unknown>> }
  | { readonly ok: false; readonly status: number; readonly sentence: string };

const UNREACHABLE = "The site cannot be reached. Nothing was lost; try again in a moment.";

/** Sends JSON to an address of this site and never throws: a site that cannot be reached is a sentence too (status 0). */
export async function postJson(address: string, body: Readonly<Record<string, unknown>> = {}): Promise<Posted> {
  try {
    const response = await fetch(address, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(body),
    });
    const told = (await response.json()) as Readonly<Record<string, unknown>>;
    return response.ok ? { ok: true, told } : { ok: false, status: response.status, sentence: sentenceOf(told) };
  } catch {
    return { ok: false, status: 0, sentence: UNREACHABLE };
  }
}

function sentenceOf({ detail }: Readonly<Record<string, unknown>>): string {
  return typeof detail === "string" ? detail : UNREACHABLE;
}
