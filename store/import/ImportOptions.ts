import type { GatherOptions } from "./gatherItems";
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
  /** Told what is done once the file is read. */
  readonly onStep?: ((step: string) => void) | undefined;
}
