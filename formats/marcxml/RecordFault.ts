import type { MarcField } from "./MarcRecord";

/** Why a record cannot become a roll call: a sentence, and the field it is about. */
export class RecordFault {
  constructor(
    /** As libraries write it: `967 $d`. */
    readonly column: string,
    readonly message: string,
    /** The field at fault; `null`: it is missing, and the record as a whole is meant. */
    readonly field: MarcField | null = null,
  ) {}
}
