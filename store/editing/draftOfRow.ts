import { rollCallEntry } from "../../formats/entry/RollCallEntry";
import type { DraftModel } from "../generated/models";
import type { Draft, DraftHead } from "./Draft";

/** A draft's row as a value. A document of an earlier version of the program is given the parts that it lacks. */
export function draftOfRow(row: DraftModel): Draft {
  return { ...draftHeadOf(row), document: rollCallEntry.parse(row.document) };
}

export type DraftHeadRow = Omit<DraftModel, "document" | "base" | "targetVersion" | "createdAt">;

export function draftHeadOf(row: DraftHeadRow): DraftHead {
  const { id, target, status, version, createdBy, updatedBy, updatedAt, readyBy, release } = row;
  if (row.kind !== "roll_call") throw new Error(`The database holds a draft of the kind ${row.kind}`);
  const times = { updatedAt: updatedAt.toISOString() };
  return { id, kind: row.kind, target, status, version, createdBy, updatedBy, ...times, readyBy, release };
}
