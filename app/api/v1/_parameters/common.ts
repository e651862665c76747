import { z } from "zod";
import { wholeNumber } from "./wholeNumber";

/** Taken by every address. */
export const COMMON_PARAMETERS = {
  release: wholeNumber(1, 999_999_999, "The number of the release to answer from; without it the newest.").optional(),
};

/** Taken by every list. */
export const PAGING_PARAMETERS = {
  limit: wholeNumber(1, 500, "How many items at most; 50 without it.").optional(),
  cursor: z.string().optional().meta({ description: "Where to go on: as it stands in `next` of the part before." }),
};

export const DEFAULT_LIMIT = 50;
