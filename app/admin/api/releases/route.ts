import { withRole } from "../../../_admin/guard";
import { releaseBody } from "../../../_editing/bodies";
import { readBody } from "../../../_editing/readBody";
import { runtime } from "../../../runtime";

/** Publishes all that the store has as a release, where anything has changed; the same key again is the same publication. */
export const POST = withRole("publisher", async (request, account) => {
  const body = await readBody(request, releaseBody);
  if (!body.ok) return body.answer;
  const { info, created } = await runtime().editing.publishAll(body.value, account);
  return Response.json({ release: info, created });
});
