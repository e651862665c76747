import { z } from "zod";
import { parseIso3, type Iso3 } from "../../../../formats/words/Iso3";
import type { Release } from "../../../../release/Release";
import { badParameter, shorten } from "../_http/Problem";

const NOT_A_CODE = "must be a state's code of three letters, such as PRK";

/** A state's code, in capitals or not. */
export function stateCode(description: string) {
  return z
    .string()
    .refine((text) => parseIso3(text) !== undefined, NOT_A_CODE)
    .transform((text) => parseIso3(text) as Iso3)
    .meta({ description, examples: ["PRK"] });
}

/** Codes with commas between, each once, in the order of the alphabet. */
export function stateCodes(description: string) {
  return z
    .string()
    .transform((text, context) => text.split(",").map((code) => parseIso3(code) ?? refuse(context, code)))
    .transform((codes): readonly Iso3[] => [...new Set(codes)].sort())
    .meta({ description, type: "string", examples: ["JPN,KOR,USA"] });
}

function refuse(context: z.RefinementCtx<string>, code: string): never {
  context.addIssue(`"${shorten(code)}" is not a state's code of three letters`);
  return z.NEVER;
}

/** @throws Problem 400 that names the first code which the release does not have */
export function requireStates(release: Release, parameter: string, codes: readonly Iso3[]): void {
  const unknown = codes.find((code) => !release.stateIndex.has(code));
  if (unknown) throw badParameter(parameter, `there is no state "${unknown}" in this release`);
}
