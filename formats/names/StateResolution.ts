import type { Iso3 } from "../words/Iso3";

/** Which state is meant: one; one of several that only a person can choose among; or none that is known, with the nearest names' states. */
export type StateResolution =
  | { readonly kind: "state"; readonly state: Iso3 }
  | { readonly kind: "ambiguous"; readonly candidates: readonly Iso3[] }
  | { readonly kind: "unknown"; readonly candidates: readonly Iso3[] };
