import { defineList } from "../_http/defineList";
import { question } from "../_search/question";
import { rankedHits } from "../_search/rankedHits";
import { searchHit } from "../_schemas/searchHit";

export const search = defineList({
  path: "/search",
  operationId: "search",
  summary:
    "Roll calls, states, groupings, claims and pages in one list, best first; a symbol in any spelling finds its vote first.",
  parameters: { q: question.meta({ description: "A symbol, a name, or words." }) },
  item: searchHit,
  columns: ["type", "id", "title", "url"],
  find: ({ release }, { q }) => rankedHits(release, q),
  render: (_, hit) => hit,
});
