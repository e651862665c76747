import { z } from "zod";
import { BODIES } from "../../formats/words/Body";
import { parseIso3, type Iso3 } from "../../formats/words/Iso3";
import { parseRollCallId, type RollCallId } from "../../release/RollCallId";

const MOST_IN_A_LIST = 200;

/** One roll call's id, as in addresses. */
export const rollCallParameter = z.string().transform((text, context): RollCallId => {
  const id = parseRollCallId(text);
  if (id) return id;
  context.addIssue({ code: "custom", message: `"${text}" is not the id of a roll call, such as a-hrc-res-25-25.` });
  return z.NEVER;
});

/** One state's code. */
export const stateParameter = z.string().transform((text, context): Iso3 => {
  const code = parseIso3(text);
  if (code) return code;
  context.addIssue({ code: "custom", message: `"${text}" is not a state's code of three letters, such as KEN.` });
  return z.NEVER;
});

/** Several states' codes with commas between; each once, in the order of the alphabet. */
export const statesParameter = listOf(stateParameter).transform((codes) => [...new Set(codes)].sort());

/** Several roll calls' ids with commas between; each once. */
export const rollCallsParameter = listOf(rollCallParameter).transform((ids) => [...new Set(ids)]);

/** The slug of a definition, a claim or a grouping. */
export const slugParameter = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "is not a name as in addresses: small letters, figures and hyphens.");

/** One body's code. */
export const bodyParameter = z.enum(BODIES, `is none of ${BODIES.join(", ")}.`);

function listOf<T>(part: z.ZodType<T, string>) {
  return z
    .string()
    .transform((text) => text.split(",").map((one) => one.trim()))
    .pipe(z.array(part).min(1).max(MOST_IN_A_LIST, `lists more than ${MOST_IN_A_LIST}.`));
}
