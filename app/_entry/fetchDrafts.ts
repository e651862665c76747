import type { Draft, Presence } from "../../store/editing/Draft";
import type { Asked, EntryClient } from "./EntryClient";

const DRAFTS = "/admin/api/drafts";
const LATER = new Set([408, 429, 502, 503, 504]);

/** Drafts by way of the server's addresses. */
export const fetchDrafts: EntryClient = {
  create: (document, target) => askDraft("POST", DRAFTS, { kind: "roll_call", document, ...(target && { target }) }),
  read: (id) => ask("GET", `${DRAFTS}/${id}`, undefined, (answer) => answer as { draft: Draft; presence: Presence[] }),
  save: (id, version, document) => askDraft("PUT", `${DRAFTS}/${id}`, { version, document }),
  mark: (id, mark, version) => askDraft("POST", `${DRAFTS}/${id}/${mark}`, { version }),
};

function askDraft(method: string, address: string, body: unknown): Promise<Asked<Draft>> {
  return ask(method, address, body, (answer) => (answer as { draft: Draft }).draft);
}

async function ask<T>(method: string, address: string, body: unknown, read: (answer: unknown) => T): Promise<Asked<T>> {
  let response: Response;
  let answer: unknown;
  try {
    const sent = body === undefined ? {} : { body: JSON.stringify(body), headers: { "content-type": "application/json" } };
    response = await fetch(address, { method, cache: "no-store", ...sent });
    answer = await response.json();
  } catch {
    return { kind: "unreachable" };
  }
  if (response.ok) return { kind: "done", value: read(answer) };
  if (response.status === 401) return { kind: "signed_out" };
  if (LATER.has(response.status)) return { kind: "unreachable" };
  const { detail = `The server answered ${response.status}.`, theirs } = answer as { detail?: string; theirs?: Draft };
  return response.status === 409 ? { kind: "conflict", detail, theirs } : { kind: "refused", detail };
}
