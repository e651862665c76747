import { z } from "zod";
import { HIT_TYPES } from "../_search/Hit";
import { named } from "./named";
import { text } from "./words";

/** One thing found. */
export const searchHit = named(
  "SearchHit",
  z.object({
    type: z.enum(HIT_TYPES),
    id: text.describe("The roll call's id, the state's code, the grouping's or the claim's slug, the page's name."),
    title: text,
    url: text.describe("The page of it, on this site."),
  }),
);
