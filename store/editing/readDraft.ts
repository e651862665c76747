import { connectionsOf } from "../connections/connectionsOf";
import type { Database } from "../Database";
import type { Draft } from "./Draft";
import { draftOfRow } from "./draftOfRow";
import { EditRefused } from "./EditRefused";

const FORM = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** @throws EditRefused `unknown` */
export async function readDraft(database: Database, id: string): Promise<Draft> {
  const row = FORM.test(id) ? await connectionsOf(database).prisma.draft.findUnique({ where: { id } }) : null;
  if (row === null) throw unknownDraft();
  return draftOfRow(row);
}

export function unknownDraft(): EditRefused {
  return new EditRefused({ reason: "unknown", detail: "There is no such draft." });
}
