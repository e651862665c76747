import { includesRole } from "../../../../../../store/accounts/Role";
import { factBody } from "../../../../../_corrections/bodies";
import { answerFact, unknownKind } from "../../../../../_corrections/answerFact";
import { factKindOf } from "../../../../../_corrections/factKind";
import { adminProblem } from "../../../../../_admin/adminProblem";
import { withRole } from "../../../../../_admin/guard";
import { readBody } from "../../../../../_editing/readBody";
import { runtime } from "../../../../../runtime";

interface Params {
  readonly kind: string;
  readonly subject: string;
}

/** A fact as it is in the store now. */
export const GET = withRole<Params>("viewer", async (_, _account, { kind: name, subject }) => {
  const kind = factKindOf(name);
  return kind ? answerFact(await runtime().editing.corrections.read(kind, subject)) : unknownKind();
});

/** Corrects a fact, if nobody else has since; what is new takes a publisher. */
export const PUT = withRole<Params>("editor", async (request, account, { kind: name, subject }) => {
  const kind = factKindOf(name);
  if (!kind) return unknownKind();
  const body = await readBody(request, factBody);
  if (!body.ok) return body.answer;
  if (body.value.version === null && !includesRole(account.role, "publisher"))
    return adminProblem(403, `To store a new claim takes the role publisher; yours is ${account.role}.`);
  const outcome = await runtime().editing.corrections.save({ kind, subject, ...body.value }, account);
  return answerFact(outcome, body.value.document);
});
