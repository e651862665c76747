import { withRole } from "../../../../../_admin/guard";
import { adminProblem } from "../../../../../_admin/adminProblem";
import { readBody } from "../../../../../_editing/readBody";
import { answerFile } from "../../../../../_files/answerFile";
import { tryBody, writeBody } from "../../../../../_files/bodies";
import { runtime } from "../../../../../runtime";

interface Params {
  readonly id: string;
  readonly step: string;
}

/** Begins to try a file or to write what was tried (202: ask for the file how far it is), or ends what is under way. */
export const POST = withRole<Params>("editor", async (request, account, { id, step }) => {
  const { files } = runtime();
  if (step === "cancel") return answerFile(files.cancel(id));
  if (step === "try") {
    const body = await readBody(request, tryBody);
    return body.ok ? answerFile(files.try(id, body.value.partial), 202) : body.answer;
  }
  if (step !== "write") return adminProblem(404, "There is no such step; a file takes try, write, cancel.");
  const body = await readBody(request, writeBody);
  return body.ok ? answerFile(files.write(id, body.value, account), 202) : body.answer;
});
