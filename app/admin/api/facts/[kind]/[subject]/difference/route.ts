import { factDifference } from "../../../../../../../analysis/factDifference";
import { differenceBody } from "../../../../../../_corrections/bodies";
import { unknownKind } from "../../../../../../_corrections/answerFact";
import { factKindOf } from "../../../../../../_corrections/factKind";
import { withRole } from "../../../../../../_admin/guard";
import { answerRefusal } from "../../../../../../_editing/answerOutcome";
import { readBody } from "../../../../../../_editing/readBody";
import { runtime } from "../../../../../../runtime";

interface Params {
  readonly kind: string;
  readonly subject: string;
}

/** What a document would change, part by part, against the store as it is now; nothing is written. */
export const POST = withRole<Params>("editor", async (request, _, { kind: name, subject }) => {
  const kind = factKindOf(name);
  if (!kind) return unknownKind();
  const body = await readBody(request, differenceBody);
  if (!body.ok) return body.answer;
  const { corrections } = runtime().editing;
  const checked = await corrections.check(kind, subject, body.value.document);
  if (!checked.ok) return answerRefusal(checked.refusal);
  const read = await corrections.read(kind, subject);
  const before = read.ok ? read.value : undefined;
  const changes = factDifference(before?.document, checked.value);
  return Response.json({ version: before?.version ?? null, document: checked.value, changes });
});
