import type { Choice } from "../formats/words/Choice";
import type { RollCall } from "./RollCall";

/** One roll call with its choices as plain JSON, by the state's code: as revisions keep it. */
export interface RollCallRecord {
  readonly rollCall: RollCall;
  readonly choices: Readonly<Record<string, Choice>>;
}
