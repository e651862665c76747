import { DRAFT_STATUSES } from "../../../../formats/entry/DraftStatus";
import { adminProblem } from "../../../_admin/adminProblem";
import { withRole } from "../../../_admin/guard";
import { answerOutcome } from "../../../_editing/answerOutcome";
import { newDraftBody } from "../../../_editing/bodies";
import { readBody } from "../../../_editing/readBody";
import { runtime } from "../../../runtime";

/** The drafts, without their documents: all, or those of a status. */
export const GET = withRole("viewer", async (request) => {
  const asked = new URL(request.url).searchParams.get("status");
  const status = DRAFT_STATUSES.find((each) => each === asked);
  if (asked !== null && !status) return adminProblem(400, `The status is one of ${DRAFT_STATUSES.join(", ")}.`);
  return Response.json({ items: await runtime().editing.list(status) });
});

/** Begins a draft. */
export const POST = withRole("editor", async (request, account) => {
  const body = await readBody(request, newDraftBody);
  if (!body.ok) return body.answer;
  const { document, target } = body.value;
  const outcome = await runtime().editing.create({ document, target: target ?? undefined }, account);
  return answerOutcome(outcome, (draft) => ({ draft }), { status: 201 });
});
