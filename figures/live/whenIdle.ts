interface Connection {
  readonly saveData?: boolean;
}

/** Safari has no idle callback: a while after the page has settled. */
const LATER = 2500;

/** Calls back once the browser has nothing else to do; never where the reader asked to save data. Returns how to call it off. */
export function whenIdle(call: () => void): () => void {
  const { connection } = navigator as Navigator & { readonly connection?: Connection };
  if (connection?.saveData) return () => undefined;
  if (typeof requestIdleCallback !== "function") {
    const timer = setTimeout(call, LATER);
    return () => clearTimeout(timer);
  }
  const handle = requestIdleCallback(call);
  return () => cancelIdleCallback(handle);
}
