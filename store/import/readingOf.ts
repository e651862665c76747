import type { ImportFormat } from "../../formats/imports/ImportFormat";
import { fingerprintOf } from "./fingerprintOf";
import type { Incoming } from "./Incoming";
import type { FullReading } from "./Slot";
import type { StateTable } from "./StateTable";

/** What the file says of a roll call, as a reading that is not stored yet. Its fingerprint is made when asked for: of what is new, not before it is written. */
export function readingOf(incoming: Incoming, format: ImportFormat, states: StateTable): FullReading {
  let fingerprint: string | undefined;
  return {
    ...incoming,
    key: null,
    format,
    get fingerprint() {
      return (fingerprint ??= fingerprintOf(incoming, states));
    },
  };
}
