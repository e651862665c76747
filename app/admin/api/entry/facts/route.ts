import { entryFactsOf } from "../../../../../analysis/entry/entryFactsOf";
import { adminProblem } from "../../../../_admin/adminProblem";
import { withRole } from "../../../../_admin/guard";
import { readFactsQuery } from "../../../../_entry/readFactsQuery";
import { runtime } from "../../../../runtime";

export const dynamic = "force-dynamic";

/** What the newest release knows that a vote being entered is checked against. */
export const GET = withRole("editor", (request) => {
  const query = readFactsQuery(request.url);
  if (!query) return adminProblem(400, "The address says something of the vote that cannot be read.");
  return Response.json(entryFactsOf(runtime().currentRelease(), query));
});
