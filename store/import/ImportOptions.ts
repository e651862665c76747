import type { GatherOptions } from "./gatherItems";
import type { RollCallChange } from "./RollCallChange";
import type { ImportFormat } from "../../formats/imports/ImportFormat";

export interface ImportOptions extends GatherOptions {
  readonly format: ImportFormat;
  /** The file, for the revision. */
  readonly sourceName: string;
  /** Leave out whole the roll calls that hold a refused row, and write the rest. */
  readonly partial: boolean;
  /** Report what would be done, and do nothing. */
  readonly dryRun: boolean;
  /** The same key is the same import: whoever got no answer asks again with it, and it is done once. */
  readonly idempotencyKey: string;
  /** Who imports, for the revision; left out: the program itself. */
  readonly who?: string | undefined;
  /** Why, for the revision; left out: that it was imported. */
  readonly why?: string | undefined;
  /** Told what becomes of each roll call before anything is written; what it throws ends the import. Not told where the key says that all is done already. */
  readonly onCompared?: ((changes: readonly RollCallChange[]) => void) | undefined;
  /** Told what is done once the file is read. */
  readonly onStep?: ((step: string) => void) | undefined;
}
