/**
 * A state's code: ISO 3166-1 alpha-3, ISO 3166-3 for former states, and the user-assigned X codes that the seed explains.
 * Branded, so that a code has been checked for its form once, where it came in.
 */
export type Iso3 = string & { readonly __brand: "Iso3" };

/** The code in upper case, or `undefined` where the text does not have the form of one. Says nothing of whether such a state exists. */
export function parseIso3(text: string): Iso3 | undefined {
  const code = text.trim().toUpperCase();
  return /^[A-Z]{3}$/.test(code) ? (code as Iso3) : undefined;
}
