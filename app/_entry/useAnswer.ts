import { useEffect, useState } from "react";
import { askJson } from "./askJson";

const PAUSE = 200;

/**
 * What the server answers at an address that changes while somebody types; the answer before it stays until there is another.
 * @param address `undefined`: nothing is asked, and there is no answer
 */
export function useAnswer<T>(address: string | undefined): { readonly answer: T | undefined; readonly failed: boolean } {
  const [got, setGot] = useState<{ readonly answer: T | undefined; readonly failed: boolean }>({
    answer: undefined,
    failed: false,
  });
  useEffect(() => {
    if (address === undefined) return undefined;
    const stop = new AbortController();
    const timer = setTimeout(async () => {
      const answer = await askJson<T>(address, stop.signal);
      if (!stop.signal.aborted) setGot((before) => ({ answer: answer ?? before.answer, failed: answer === undefined }));
    }, PAUSE);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [address]);
  return address === undefined ? { answer: undefined, failed: false } : got;
}
