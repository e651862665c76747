/**
 * What is left of a name when case, accents, apostrophes, punctuation and articles are taken away, so that its spellings are one:
 * "Côte d’Ivoire" and "COTE D'IVOIRE", "Trinidad & Tobago" and "Trinidad and Tobago", "St. Lucia" and "Saint Lucia".
 */
export function nameKey(name: string): string {
  return name
    .normalize("NFKD")
    .replace(/\p{M}+|['’‘ʼ`´]+/gu, "")
    .toLowerCase()
    .replace(/&/g, " and ")
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "" && word !== "the")
    .map((word) => (word === "st" ? "saint" : word))
    .join(" ");
}

/** The name with what stands in brackets or after a comma put first: "Korea, Republic of", "Iran (Islamic Republic of)". Else `null`. */
export function turnedName(name: string): string | null {
  const [, last, first] = /^([^(),]+?)\s*(?:,\s*|\()([^()]+)\)?\s*$/.exec(name) ?? [];
  return last === undefined || first === undefined ? null : `${first} ${last}`;
}
