import type { EntryNames } from "../../../../_entry/EntryNames";
import { withRole } from "../../../../_admin/guard";
import { runtime } from "../../../../runtime";
import { votingSpellings } from "../../../../../seed/votingSpellings";

export const dynamic = "force-dynamic";

/** Every state with the spellings of its names: what the page reads voting paragraphs with. */
export const GET = withRole("editor", () => {
  const { states } = runtime().currentRelease();
  const names: EntryNames = {
    states: states.map(({ iso3, name, figureName }) => ({ iso3, name, figureName })),
    spellings: votingSpellings(states),
  };
  return Response.json(names);
});
