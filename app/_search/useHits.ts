import { useEffect, useState } from "react";
import type { Hit } from "../api/v1/_search/Hit";

/** Lines shown; the rest is on the page of the search. */
const SHOWN = 12;
/** How long a pause in typing is, in ms. */
const PAUSE = 120;

interface Found {
  readonly asked: string;
  readonly hits: readonly Hit[];
  readonly total: number;
  readonly failed: boolean;
}

const NOTHING: Found = { asked: "", hits: [], total: 0, failed: false };

/** What the API finds for what is being typed, once typing pauses; what was found before stands until then. */
export function useHits(typed: string): Pick<Found, "hits" | "total"> & { readonly state: "answered" | "asking" | "failed" } {
  const [found, setFound] = useState(NOTHING);
  const asked = typed.trim();
  useEffect(() => {
    if (asked === "") return undefined;
    const stop = new AbortController();
    const timer = setTimeout(() => {
      ask(asked, stop.signal).then(setFound, () => {
        if (!stop.signal.aborted) setFound({ ...NOTHING, asked, failed: true });
      });
    }, PAUSE);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [asked]);
  if (asked === "") return { ...NOTHING, state: "answered" };
  return { ...found, state: found.asked !== asked ? "asking" : found.failed ? "failed" : "answered" };
}

async function ask(asked: string, signal: AbortSignal): Promise<Found> {
  const query = new URLSearchParams({ q: asked, limit: String(SHOWN) });
  const answer = await fetch(`/api/v1/search?${query.toString()}`, { signal });
  if (!answer.ok) throw new Error(`The search answered ${answer.status}.`);
  const { items, total } = (await answer.json()) as { readonly items: readonly Hit[]; readonly total: number };
  return { asked, hits: items, total, failed: false };
}
