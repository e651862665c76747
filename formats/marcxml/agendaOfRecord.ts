import { fieldsOf, subfieldOf, type MarcField, type MarcRecord } from "./MarcRecord";
import { withoutTrailing } from "./withoutTrailing";

export interface RecordAgenda {
  readonly agendaItem: string | null;
  /** The library's subject headings, each once. */
  readonly topics: readonly string[];
}

/** The agenda item (991 $b, $c) and the headings (991 $d, 650 and 651 $a) under which the library files the record. */
export function agendaOfRecord(record: MarcRecord): RecordAgenda {
  const fields = fieldsOf(record, "991");
  const items = fields.map(itemOf).filter((item) => item !== "");
  const headings = [...fields.map(headingOf), ...subjectsOf(record, "650"), ...subjectsOf(record, "651")];
  const topics = headings.flatMap((heading) => heading.split(/ -{1,2} /)).map((topic) => topic.trim());
  return { agendaItem: items[0] ?? null, topics: [...new Set(topics.filter((topic) => topic !== ""))] };
}

/** "4. Human rights situations that require the Council’s attention"; `x` stands for "none" in the early records. */
function itemOf(field: MarcField): string {
  const number = subfieldOf(field, "b") ?? "";
  const title = withoutTrailing(subfieldOf(field, "c") ?? "", " –-");
  return [/^\d/.test(number) ? number : "", /^x$/i.test(title) ? "" : title].filter((part) => part !== "").join(" ");
}

/** Some records have the heading in the place of the item's number. */
function headingOf(field: MarcField): string {
  const misplaced = subfieldOf(field, "b") ?? "";
  return subfieldOf(field, "d") ?? (/^[A-Z]{3}/.test(misplaced) ? misplaced : "");
}

function subjectsOf(record: MarcRecord, tag: string): string[] {
  return fieldsOf(record, tag).map((field) => subfieldOf(field, "a") ?? "");
}
