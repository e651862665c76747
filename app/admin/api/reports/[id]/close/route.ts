import { z } from "zod";
import { withRole } from "../../../../../_admin/guard";
import { answerOutcome } from "../../../../../_editing/answerOutcome";
import { line } from "../../../../../_editing/bodies";
import { readBody } from "../../../../../_editing/readBody";
import { runtime } from "../../../../../runtime";

const body = z.strictObject({ remark: line("remark") });

interface Params {
  readonly id: string;
}

/** Closes what a reader reported, with a remark on what came of it. */
export const POST = withRole<Params>("editor", async (request, account, { id }) => {
  const read = await readBody(request, body);
  if (!read.ok) return read.answer;
  const outcome = await runtime().editing.reports.close(id, read.value.remark, account);
  return answerOutcome(outcome, (report) => ({ report }));
});
