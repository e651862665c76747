import type { Tally } from "../words/Tally";
import { fieldsOf, subfieldOf, type MarcField, type MarcRecord } from "./MarcRecord";
import { RecordFault } from "./RecordFault";

const NOTHING: Tally = { inFavour: null, against: null, abstaining: null, nonVoting: null, members: null };

const CODES = { inFavour: "b", against: "c", abstaining: "d", nonVoting: "e", members: "f" } as const;

/** The words of a tally written out: "Yes: 116 | No: 20 | Abstentions: 53 | Non-Voting: 4 | Total voting membership: 193". */
const WORDS: Readonly<Record<keyof Tally, RegExp>> = {
  inFavour: /\b(?:yes|in favour)\b\D{0,3}(\d{1,3})\b/i,
  against: /\b(?:no|against)\b\D{0,3}(\d{1,3})\b/i,
  abstaining: /\babstentions?\b\D{0,3}(\d{1,3})\b/i,
  nonVoting: /\bnon-?voting\b\D{0,3}(\d{1,3})\b/i,
  members: /\btotal\b[^|\d]{0,40}(\d{1,3})\b/i,
};

/** The official tally (996): a number for each count, or one text. Kept as it stands, also where it cannot be right. */
export function tallyOfRecord(record: MarcRecord): Tally | RecordFault {
  const [field] = fieldsOf(record, "996");
  if (field === undefined) return NOTHING;
  const text = subfieldOf(field, "a");
  const tally = { ...NOTHING };
  for (const key of Object.keys(CODES) as (keyof Tally)[]) {
    const count = text === null ? countOf(field, CODES[key]) : countIn(text, WORDS[key]);
    if (count instanceof RecordFault) return count;
    tally[key] = count;
  }
  return tally;
}

function countOf(field: MarcField, code: string): number | null | RecordFault {
  const text = subfieldOf(field, code);
  if (text === null) return null;
  if (/^\d{1,3}(\.0)?$/.test(text)) return Number(text);
  return new RecordFault(`996 $${code}`, `"${text.slice(0, 40)}" is no count of states.`, field);
}

function countIn(text: string, words: RegExp): number | null {
  const [, count] = words.exec(text) ?? [];
  return count === undefined ? null : Number(count);
}
