import type { Incoming } from "./Incoming";
import type { KeptRollCall } from "./KeptRollCall";
import type { ImportFormat } from "../../formats/imports/ImportFormat";

/** A reading with all it says: of the file, or of an earlier import. */
export interface FullReading extends Incoming {
  /** `null`: not stored yet. */
  readonly key: number | null;
  readonly format: ImportFormat;
  readonly fingerprint: string;
}

/** One roll call while a file is brought in: what the store has of it, and what the file says. */
export interface Slot {
  /** `null`: new. */
  readonly kept: KeptRollCall | null;
  /** The file's readings, in its order: as a rule one. */
  readonly incoming: FullReading[];
  /** Whether any of them says something that the store does not know. */
  isNews: boolean;
}
