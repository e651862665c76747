import { fieldsOf, type MarcRecord } from "./MarcRecord";
import { withoutTrailing } from "./withoutTrailing";

/** Characters of the remarks that are read; no record's are half as long. */
const MOST_OF_REMARKS = 2_000;

/** All that the record says in 993 about where the text comes from and what became of it. */
export function remarksOfRecord(record: MarcRecord): string {
  return fieldsOf(record, "993")
    .flatMap((field) => field.subfields.filter(([code]) => code === "a").map(([, text]) => text))
    .join("; ")
    .slice(0, MOST_OF_REMARKS);
}

/** The remarks as a note, or `null` where they only name the draft, or the report in which the text stands. */
export function noteOfRemarks(remarks: string): string | null {
  const text = withoutTrailing(remarks, " –-");
  if (text === "" || /^draft\s+(resolution|decision|presidential statement)\s*\S+$/i.test(text)) return null;
  if (/^[A-Z]+\/[^\s;]+(\s*\([^)]*\))?$/.test(text)) return null;
  return /[.!?]$/.test(text) ? text : `${text}.`;
}
