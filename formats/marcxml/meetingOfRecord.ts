import { fieldsOf, type MarcRecord } from "./MarcRecord";

/** The meeting: its record's symbol (`E/CN.4/2003/SR.52`), else its number ("55th meeting"). From 952, 993 and 793. */
export function meetingOfRecord(record: MarcRecord): string | null {
  const texts = ["952", "993", "793"].flatMap((tag) =>
    fieldsOf(record, tag).flatMap(({ subfields }) => subfields.map(([, text]) => text)),
  );
  return firstOf(texts, symbolIn) ?? firstOf(texts, numberIn);
}

function firstOf(texts: readonly string[], find: (text: string) => string | null): string | null {
  return texts.map(find).find((found) => found !== null) ?? null;
}

function symbolIn(text: string): string | null {
  return /\b[AES]\/[\w./-]{0,40}(?:SR|PV)\.\d+(?:\/Add\.\d+)?/.exec(text)?.[0] ?? null;
}

function numberIn(text: string): string | null {
  const [, number, sort = ""] = /\b(\d+(?:st|nd|rd|th)) ?(plenary |organizational )?meeting\b/i.exec(text) ?? [];
  return number === undefined ? null : `${number} ${/^org/i.test(sort) ? "organizational " : ""}meeting`;
}
