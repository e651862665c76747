import { PUBLISHER, type Citation } from "./Citation";
import { oneLine } from "./oneLine";

const TYPES = { figure: "FIGURE", dataset: "DATA" } as const;

/** An entry in RIS (tag, two spaces, hyphen, space; CRLF), the type first and the end last. */
export function writeRis({ key, kind, title, language, published, release, hash, address }: Citation): string {
  const tags = [
    ["TY", TYPES[kind]],
    ["ID", key],
    ["AU", PUBLISHER],
    ["TI", title],
    ...(language === undefined ? [] : ([["LA", language]] as const)),
    ["PY", published.slice(0, 4)],
    ["DA", published.replaceAll("-", "/")],
    ["PB", PUBLISHER],
    ["ET", `Release ${release}`],
    ["N1", `Release ${release}, SHA-256 ${hash}`],
    ["UR", address],
    ["ER", ""],
  ] as const;
  return tags.map(([tag, value]) => `${tag}  - ${oneLine(value)}\r\n`).join("");
}
