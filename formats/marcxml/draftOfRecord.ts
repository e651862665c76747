import { fieldsOf, subfieldOf, type MarcRecord } from "./MarcRecord";
import { officialSymbol } from "./officialSymbol";

const LIMITED = /\/?\b[AE]?\/[\w./-]{0,40}L\.{0,2}\d+(?:\/rev\.? ?\d+)?/gi;

/** Two symbols without a space between them. */
const GLUED = /(?<=\d)(?=[AE]\/(?:HRC|CN\.4)\/)/g;

/**
 * The draft that the remarks (993) name, else the address of one (856): of a text the one that it was adopted from, of an amendment the one that it
 * would change. Only documents of limited distribution (`L.`) are drafts by themselves; a report that holds several is not.
 */
export function draftOfRecord(record: MarcRecord, remarks: string, symbol: string | null): string | null {
  return limitedIn(remarks, symbol) ?? shortDraft(remarks, symbol) ?? limitedIn(draftAddress(record), symbol);
}

function limitedIn(text: string, symbol: string | null): string | null {
  if (!text.includes("L")) return null;
  const named = [...text.replace(GLUED, " ").matchAll(LIMITED)].flatMap(([found]) => officialSymbol(found)?.symbol ?? []);
  return named.find((draft) => draft !== symbol) ?? null;
}

/** "to draft resolution L.24": of the same session as the amendment itself. */
function shortDraft(remarks: string, symbol: string | null): string | null {
  const [, number] = /\bto draft (?:resolution|decision) (L\.\d+(?:\/Rev\.\d+)?)/i.exec(remarks) ?? [];
  const [, series] = /^(.*\/)L\.\d/.exec(symbol ?? "") ?? [];
  return number === undefined || series === undefined ? null : `${series}${number}`;
}

/** The path of the draft's address is its symbol, with or without a language before it. */
function draftAddress(record: MarcRecord): string {
  const link = fieldsOf(record, "856").find((field) => /^draft/i.test(subfieldOf(field, "y") ?? ""));
  return /[AE]\/(?:HRC|CN\.4|C\.\d|\d)\S*$/.exec(subfieldOf(link, "u") ?? "")?.[0] ?? "";
}
