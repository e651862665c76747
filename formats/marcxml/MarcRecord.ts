/** One part of a field: its code (`a`) and its text, white space collapsed, as a pair. */
type Subfield = readonly [code: string, text: string];

/** One data field of a record (`245`, `967`), or a control field, which has one part without a code. */
export interface MarcField {
  /** Line of the file, from 1. */
  readonly line: number;
  readonly subfields: readonly Subfield[];
}

/** One record of a MARCXML file. */
export interface MarcRecord {
  readonly line: number;
  /** The fields of each tag, in the order of the file. */
  readonly fields: ReadonlyMap<string, readonly MarcField[]>;
}

const NONE: readonly MarcField[] = [];

/** The fields of a tag, in order. */
export function fieldsOf(record: MarcRecord, tag: string): readonly MarcField[] {
  return record.fields.get(tag) ?? NONE;
}

/** The field's first part of that code, or `null` where it has none or an empty one. */
export function subfieldOf(field: MarcField | undefined, code: string): string | null {
  for (const [own, text] of field?.subfields ?? []) if (own === code && text !== "") return text;
  return null;
}

/** The record's first part of that tag and code, or `null`. */
export function firstSubfield(record: MarcRecord, tag: string, code: string): string | null {
  for (const field of fieldsOf(record, tag)) {
    const text = subfieldOf(field, code);
    if (text !== null) return text;
  }
  return null;
}
