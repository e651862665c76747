import type { Release } from "../../release/Release";
import { decodeReading } from "../../release/reading/decodeReading";

const loading = new Map<number, Promise<Release>>();

/**
 * A release to count with in the browser: its reading copy, fetched once a page. Titles are symbols in it, and what is only told is empty.
 * @throws Error where it cannot be had; the next call tries again
 */
export async function loadReading(number: number, signal?: AbortSignal): Promise<Release> {
  signal?.throwIfAborted();
  const known = loading.get(number) ?? fetchReading(number);
  loading.set(number, known);
  try {
    return await known;
  } catch (error) {
    loading.delete(number);
    throw error;
  } finally {
    signal?.throwIfAborted();
  }
}

async function fetchReading(number: number): Promise<Release> {
  const address = `/data/releases/${number}/reading-2.bin`;
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address} answered ${answer.status}.`);
  return decodeReading(new Uint8Array(await answer.arrayBuffer()));
}
