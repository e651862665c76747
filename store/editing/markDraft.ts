import { missingIn } from "../../formats/entry/completeEntry";
import type { DraftStatus } from "../../formats/entry/DraftStatus";
import { connectionsOf } from "../connections/connectionsOf";
import type { Database } from "../Database";
import type { Draft, Editor } from "./Draft";
import { draftOfRow } from "./draftOfRow";
import { EditRefused } from "./EditRefused";
import { readDraft } from "./readDraft";
import { conflictWith } from "./saveDraft";

/** What can be said of a draft, short of publishing it. */
export type Mark = "ready" | "reopen" | "discard";

const FROM: Readonly<Record<Mark, readonly DraftStatus[]>> = {
  ready: ["draft"],
  reopen: ["ready", "discarded"],
  discard: ["draft", "ready"],
};
const TO = { ready: "ready", reopen: "draft", discard: "discarded" } as const;

export interface DraftMark {
  readonly id: string;
  readonly version: number;
  readonly mark: Mark;
}

/** Marks a draft as ready for review, as open again or as given up. @throws EditRefused `unknown`, `stale`, `closed`, `incomplete` */
export async function markDraft(database: Database, { id, version, mark }: DraftMark, editor: Editor): Promise<Draft> {
  const draft = await readDraft(database, id);
  if (draft.version !== version || !FROM[mark].includes(draft.status)) throw conflictWith(draft, version);
  if (mark === "ready") refuseIncomplete(draft);
  const [marked] = await connectionsOf(database).prisma.draft.updateManyAndReturn({
    where: { id, version, status: { in: [...FROM[mark]] } },
    data: {
      status: TO[mark],
      version: version + 1,
      updatedAt: new Date(),
      readyBy: mark === "ready" ? editor.email : null,
    },
  });
  if (marked === undefined) throw conflictWith(await readDraft(database, id), version);
  return draftOfRow(marked);
}

/** A correction tells readers why; a new vote needs no reason. @throws EditRefused `incomplete` */
function refuseIncomplete({ document, target }: Draft): void {
  const needsReason = target !== null && document.reason.trim() === "";
  const reason = { field: "reason", sentence: "Say why: whoever reads the correction will ask." } as const;
  const parts = [...missingIn(document), ...(needsReason ? [reason] : [])];
  const detail = parts.map(({ sentence }) => sentence).join(" ");
  if (parts.length > 0) throw new EditRefused({ reason: "incomplete", detail, parts });
}
