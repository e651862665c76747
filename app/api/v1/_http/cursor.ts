import { createHash } from "node:crypto";
import { badParameter } from "./Problem";
import type { Asked } from "./Endpoint";

/** Parameters that say where in a list one is, not which list it is. */
const POSITION = new Set(["limit", "cursor", "release"]);
const FORM = /^(\d{1,9})-([0-9a-f]{16})$/;

/** The cursor that goes on at an item of the list asked for. It fits no other list, nor the same one in another release. */
export function cursorAt(offset: number, asked: Asked): string {
  return Buffer.from(`${offset}-${markOf(asked)}`).toString("base64url");
}

/**
 * The place in the list that the cursor stands for; 0 without one.
 * @throws Problem 400 where it is not one of this list
 */
export function offsetOf(cursor: string | undefined, asked: Asked, total: number): number {
  if (cursor === undefined) return 0;
  const [, digits, mark] = FORM.exec(Buffer.from(cursor, "base64url").toString("latin1")) ?? [];
  const offset = Number(digits);
  if (mark !== markOf(asked) || offset >= total || cursorAt(offset, asked) !== cursor) {
    throw badParameter("cursor", "must be taken from `next` of this same list, with the same parameters and release");
  }
  return offset;
}

function markOf({ release, address, sent }: Asked): string {
  const parameters = [...sent].filter(([name]) => !POSITION.has(name)).sort(([a], [b]) => (a < b ? -1 : 1));
  const list = [release.info.number, release.info.hash, address.replace(/\.csv$/, ""), parameters];
  return createHash("sha256").update(JSON.stringify(list)).digest("hex").slice(0, 16);
}
