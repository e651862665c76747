import { createHash } from "node:crypto";
import { textOfVector } from "./ChoiceVector";
import type { Incoming } from "./Incoming";
import type { StateTable } from "./StateTable";

/** All that a source says of a roll call, names resolved and members counted, as a short text: the same text, and nothing new is said. */
export function fingerprintOf({ facts, choices }: Incoming, states: StateTable): string {
  return createHash("md5").update(JSON.stringify(facts)).update(textOfVector(choices, states.codes)).digest("base64url");
}
