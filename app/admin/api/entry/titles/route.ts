import { titlesLike } from "../../../../../analysis/entry/titlesLike";
import { BODIES } from "../../../../../formats/words/Body";
import { withRole } from "../../../../_admin/guard";
import { runtime } from "../../../../runtime";

export const dynamic = "force-dynamic";

const LONGEST = 200;

/** Titles that texts had before, by their words. */
export const GET = withRole("editor", (request) => {
  const { searchParams } = new URL(request.url);
  const body = BODIES.find((known) => known === searchParams.get("body"));
  const items = titlesLike(runtime().currentRelease(), (searchParams.get("q") ?? "").slice(0, LONGEST), body);
  return Response.json({ items });
});
