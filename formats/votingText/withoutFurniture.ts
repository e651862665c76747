const LONGEST = 100;
/** Words of which a line of page furniture consists: symbols, job numbers, pages, dates. */
const PIECE =
  /^(?:[AES]\/[A-Z0-9][A-Za-z0-9./()-]*|GE\.\d{2}-\d+|\d{2}-\d{4,6}|\d{1,4}|\d{1,4}\/\d{1,4}|\d{1,2}\/\d{1,2}\/\d{2,4}|\*\d+\*|\([A-Z]\)|pages?|p\.|of|[-–—|])$/i;
const HEADING =
  /^(?:united nations|nations unies|naciones unidas|general assembly|human rights council|(?:official records|agenda item)\b[^:]*|[\w-]+ (?:plenary )?(?:meeting|session)|\d{1,2} (?:january|february|march|april|may|june|july|august|september|october|november|december) \d{4})$/i;

/** The text with lines of page furniture made blank, each character by a space, so that all offsets stay. */
export function withoutFurniture(text: string): string {
  return text
    .split("\n")
    .map((line) => (isFurniture(line) ? " ".repeat(line.length) : line))
    .join("\n");
}

function isFurniture(line: string): boolean {
  if (line.length > LONGEST) return false;
  const trimmed = line.trim();
  if (trimmed === "") return false;
  return HEADING.test(trimmed) || (/\d/.test(trimmed) && trimmed.split(/\s+/).every((piece) => PIECE.test(piece)));
}
