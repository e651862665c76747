import { factDifference } from "../../../../../../../analysis/factDifference";
import { readMembershipLines } from "../../../../../../../analysis/readMembershipLines";
import { withMemberships } from "../../../../../../../analysis/withMemberships";
import type { Grouping } from "../../../../../../../release/Grouping";
import { linesBody } from "../../../../../../_corrections/bodies";
import { withRole } from "../../../../../../_admin/guard";
import { answerRefusal } from "../../../../../../_editing/answerOutcome";
import { readBody } from "../../../../../../_editing/readBody";
import { runtime } from "../../../../../../runtime";

interface Params {
  readonly subject: string;
}

/** What pasted lines would make of a group's memberships, and which lines cannot be read; nothing is written. */
export const POST = withRole<Params>("editor", async (request, _, { subject }) => {
  const body = await readBody(request, linesBody);
  if (!body.ok) return body.answer;
  const { corrections } = runtime().editing;
  const read = await corrections.read("grouping", subject);
  if (!read.ok) return answerRefusal(read.refusal);
  const { version, document } = read.value;
  const { memberships, problems } = readMembershipLines(runtime().currentRelease(), body.value.text);
  const made = await corrections.check("grouping", subject, withMemberships(document as Grouping, memberships, body.value));
  if (!made.ok) return answerRefusal(made.refusal, { problems });
  return Response.json({ version, document: made.value, changes: factDifference(document, made.value), problems });
});
