/** The JSON of an address below `/admin/api/entry`; `undefined` where it cannot be had now. */
export async function askJson<T>(address: string, signal: AbortSignal): Promise<T | undefined> {
  try {
    const response = await fetch(address, { signal, cache: "no-store" });
    return response.ok ? ((await response.json()) as T) : undefined;
  } catch {
    return undefined;
  }
}
