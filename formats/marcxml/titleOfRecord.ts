import { firstSubfield, type MarcRecord } from "./MarcRecord";
import { RecordFault } from "./RecordFault";
import { withoutTrailing } from "./withoutTrailing";

/** A title, and the word that the library sets after it to say what the text is. */
export interface RecordTitle {
  readonly title: string;
  /** "resolution", "amendment", "presidential statement" …, in lower case; `null` where there is none. */
  readonly label: string | null;
}

const LABEL = /[\s:.]{0,8}\b(resolution|decision|amendment|presidential statement|motion|paragraph)s?$/i;

/** The title (245) without the punctuation of cataloguing, its label and the statement of responsibility. */
export function titleOfRecord(record: MarcRecord): RecordTitle | RecordFault {
  const parts = ["a", "b"].map((code) => firstSubfield(record, "245", code) ?? "");
  const written = plain(parts.join(" "));
  const label = LABEL.exec(written);
  const title = plain(label ? written.slice(0, label.index) : written).replaceAll(" : ", ": ");
  if (title === "") return new RecordFault("245 $a", "The record has no title.");
  return { title, label: label?.[1]?.toLowerCase() ?? null };
}

function plain(text: string): string {
  const [work = ""] = text.split(/ \/ (?=adopted|Human Rights Council|Commission on Human Rights)/, 1);
  const unmarked = work.includes("[") ? work.replace(/\[adopted\]/gi, "") : work;
  return withoutTrailing(unmarked, " /:").trim();
}
