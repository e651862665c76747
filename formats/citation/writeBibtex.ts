import { PUBLISHER, type Citation } from "./Citation";
import { oneLine } from "./oneLine";

const COMMANDS: ReadonlyMap<string, string> = new Map([
  ["\\", "\\textbackslash{}"],
  ["~", "\\textasciitilde{}"],
  ["^", "\\textasciicircum{}"],
  // BibTeX counts braces, escaped or not: as commands they cannot unbalance the field.
  ["{", "\\textbraceleft{}"],
  ["}", "\\textbraceright{}"],
]);

/** As babel and biblatex call them. */
const LANGUAGES: ReadonlyMap<string, string> = new Map([
  ["fr", "french"],
  ["es", "spanish"],
]);

/** A BibTeX entry in UTF-8. `@misc`, which both BibTeX and biber know; title and author in double braces, so that no style changes their capitals. */
export function writeBibtex({ key, title, language, published, release, hash, address }: Citation): string {
  const [year = "", month = "", day = ""] = published.split("-");
  const fields = [
    ["author", `{${PUBLISHER}}`],
    ["title", `{${escapeTex(title)}}`],
    ...(language === undefined ? [] : [["langid", LANGUAGES.get(language) ?? language]]),
    ["year", year],
    ["month", String(Number(month))],
    ["day", String(Number(day))],
    ["publisher", PUBLISHER],
    ["version", `Release ${release}`],
    ["note", `Release ${release}, SHA-256 ${hash}`],
    ["url", verbatim(address)],
  ];
  return [`@misc{${key},`, ...fields.map(([name, value]) => `  ${name} = {${value}},`), "}", ""].join("\n");
}

function escapeTex(text: string): string {
  return oneLine(text).replace(/[\\~^{}$&#_%]/g, (sign) => COMMANDS.get(sign) ?? `\\${sign}`);
}

/** An address is read letter by letter; only what would end the field is written as an address may write it. */
function verbatim(address: string): string {
  return address.replace(/[{}\\\s]/g, (sign) => encodeURIComponent(sign));
}
