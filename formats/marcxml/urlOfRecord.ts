import { fieldsOf, subfieldOf, type MarcRecord } from "./MarcRecord";

/** The address of the text or of its record (856 $u). A draft's address is not it, and only addresses of the web are taken. */
export function urlOfRecord(record: MarcRecord): string | null {
  const links = fieldsOf(record, "856").filter((field) => !/^draft/i.test(subfieldOf(field, "y") ?? ""));
  return links.map((field) => webAddress(subfieldOf(field, "u"))).find((url) => url !== null) ?? null;
}

function webAddress(text: string | null): string | null {
  if (text === null) return null;
  const address = /^(www\.)?undocs\.org\//i.test(text) ? `https://${text}` : text;
  return /^https?:\/\/[^\s"<>]+$/i.test(address) && URL.canParse(address) ? address : null;
}
