import type { ReleaseContent } from "../../release/ReleaseContent";
import type { RollCallRecord } from "../../release/RollCallRecord";
import { connectionsOf } from "../connections/connectionsOf";
import { readContent } from "../content/readContent";
import type { Database } from "../Database";
import { retrying } from "../publishing/retrying";
import type { Draft } from "./Draft";
import { draftedRecord } from "./draftedRecord";
import { readDraft } from "./readDraft";
import { writeRecord } from "./writeRecord";

export interface DraftPreview {
  readonly draft: Draft;
  readonly rollCall: string;
  /** What the store says of the roll call now, and what it would; `before` is `undefined` for a new one. */
  readonly before: RollCallRecord | undefined;
  readonly after: RollCallRecord;
  /** Whether what the draft changes was itself changed since the draft was begun: then it will not be published. */
  readonly targetChanged: boolean;
  /** All that the release would hold: with the draft's change, and with whatever else waits for a publication. */
  readonly content: ReleaseContent;
}

const LIMITS = { isolationLevel: "RepeatableRead", maxWait: 10_000, timeout: 60_000 } as const;

/** Carries the preview out of the transaction that is taken back. */
class TakenBack extends Error {
  constructor(readonly preview: DraftPreview) {
    super("The preview's transaction is taken back");
  }
}

/** What publishing a draft would make of the data: it is written, read and taken back, so nobody else sees any of it. @throws EditRefused `unknown`, `incomplete` */
export async function previewDraft(database: Database, id: string): Promise<DraftPreview> {
  const draft = await readDraft(database, id);
  try {
    return await retrying(() => rehearse(database, draft));
  } catch (error) {
    if (error instanceof TakenBack) return error.preview;
    throw error;
  }
}

function rehearse(database: Database, draft: Draft): Promise<never> {
  return connectionsOf(database).prisma.$transaction(async (tx) => {
    const { kept, record } = await draftedRecord(tx, draft);
    await writeRecord(tx, record, kept);
    const content = await readContent(tx);
    const begun = await tx.draft.findUnique({ where: { id: draft.id }, select: { targetVersion: true } });
    const targetChanged = kept !== undefined && kept.version !== begun?.targetVersion;
    const { id: rollCall } = record.rollCall;
    throw new TakenBack({ draft, rollCall, before: kept?.record, after: record, targetChanged, content });
  }, LIMITS);
}
