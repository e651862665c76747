import { z } from "zod";
import { named } from "./named";
import { rollCallId, text } from "./words";

/** A release, and which roll calls it has added, changed and removed since the one before. */
export const releaseInfoMembers = {
  number: z.int().min(1),
  publishedAt: text.describe("ISO 8601, UTC."),
  note: text,
  hash: text,
  added: z.array(rollCallId),
  changed: z.array(rollCallId),
  removed: z.array(rollCallId),
};

export const releaseInfo = named("ReleaseInfo", z.object(releaseInfoMembers));
