import { publicationBody } from "../../../../_corrections/bodies";
import { withRole } from "../../../../_admin/guard";
import { readBody } from "../../../../_editing/readBody";
import { runtime } from "../../../../runtime";

/** Publishes whatever was corrected since the newest release; the same key again is the same publication. */
export const POST = withRole("publisher", async (request, account) => {
  const body = await readBody(request, publicationBody);
  if (!body.ok) return body.answer;
  const { info, created } = await runtime().editing.corrections.publish(body.value, account);
  return Response.json({ release: info, created });
});
