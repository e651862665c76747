import { z } from "zod";
import { defineList } from "../_http/defineList";
import { rankedHits } from "../_search/rankedHits";
import { searchHit } from "../_schemas/searchHit";

export const search = defineList({
  path: "/search",
  operationId: "search",
  summary: "Roll calls, states, groupings and claims in one list, best first; a symbol in any spelling finds its vote first.",
  parameters: { q: z.string().max(200, "must be at most 200 characters").meta({ description: "A symbol, a name, or words." }) },
  item: searchHit,
  columns: ["type", "id", "title", "url"],
  find: ({ release }, { q }) => rankedHits(release, q),
  render: (_, hit) => hit,
});
