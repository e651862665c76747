import { correctionLog } from "../_corrections/correctionLog";
import { describeCorrection } from "../_corrections/describeCorrection";
import { defineList } from "../_http/defineList";
import { notYet } from "../_http/Problem";
import { correction } from "../_schemas/correction";

export const corrections = defineList({
  path: "/corrections",
  operationId: "listCorrections",
  summary:
    "What the releases up to the one that answers corrected or took away, each against the one before, newest first: before, after, reasons. What is new is no correction.",
  parameters: {},
  item: correction,
  columns: ["release", "publishedAt", "note", "kind", "subject", "name", "what", "why", "sources"],
  async find({ runtime, release }) {
    const { items, unreached } = await correctionLog(runtime, release.info.number);
    if (unreached !== undefined) throw notYet(`Release ${unreached} or the one before it cannot be read just now.`, 30);
    return items;
  },
  render: ({ runtime }, logged) => describeCorrection(runtime, logged),
});
