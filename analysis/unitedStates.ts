import type { Iso3 } from "../formats/words/Iso3";

/** The pole of "agreement with the United States". */
export const UNITED_STATES = "USA" as Iso3;
