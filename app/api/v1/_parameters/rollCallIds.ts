import { z } from "zod";
import type { Release } from "../../../../release/Release";
import { parseRollCallId, type RollCallId } from "../../../../release/RollCallId";
import { badParameter, shorten } from "../_http/Problem";

/** One request tests at most so many, so that no address costs more than a moment. */
const MOST = 100;

/** Ids of roll calls with commas between, each once, in the order given. */
export function rollCallIds(description: string) {
  return z
    .string()
    .transform((text) => [...new Set(text.split(",").map((id) => id.trim()))])
    .refine((ids) => ids.length <= MOST, `must be at most ${MOST} roll calls`)
    .meta({ description, type: "string", examples: ["a-hrc-res-25-25"] });
}

/** @throws Problem 400 that names the first id which the release does not have */
export function requireRollCalls(release: Release, parameter: string, ids: readonly string[]): readonly RollCallId[] {
  return ids.map((text) => {
    const id = parseRollCallId(text);
    if (!id || !release.rollCallIndex.has(id))
      throw badParameter(parameter, `there is no roll call "${shorten(text)}" in this release`);
    return id;
  });
}
