const LONGEST = 100;
/** Words of which a line of page furniture consists: symbols, job numbers, pages, dates. */
const PIECE =
  /^(?:[AES]\/[A-Z0-9][A-Za-z0-9./()-]*|GE\.\d{2}-\d+|\d{2}-\d{4,6}|\d{1,4}|\d{1,4}\/\d{1,4}|\d{1,2}\/\d{1,2}\/\d{2,4}|\*\d+\*|\([A-Z]\)|pages?|p\.|of|[-–—|])$/i;
const HEADING =
  /^(?:united nations|nations unies|naciones unidas|general assembly|human rights council|(?:official records|agenda item)\b[^:]*|[\w-]+ (?:plenary )?(?:meeting|session)|\d{1,2} (?:january|february|march|april|may|june|july|august|september|october|november|december) \d{4})$/i;

/** A number alone on its line belongs to a tally broken by lines, not to the page, where the lines around it say so. */
const LONE_NUMBER = /^\s*\d{1,3}\s*$/;
const BEFORE_NUMBER = /\b(?:by|to|with|par|avec|contre|por|contra|con)\s*$/i;
const AFTER_NUMBER =
  /^\s*(?:,|in favo|against|abst|votes?\b|voting|to\b|voix|pour|contre|votos?\b|a favor|en contra|states\b|members\b)/i;

/** The text with lines of page furniture made blank, each character by a space, so that all offsets stay. */
export function withoutFurniture(text: string): string {
  const lines = text.split("\n");
  return lines
    .map((line, i) => (isFurniture(line) && !isOfTally(line, lines[i - 1], lines[i + 1]) ? " ".repeat(line.length) : line))
    .join("\n");
}

function isOfTally(line: string, before: string | undefined, after: string | undefined): boolean {
  if (!LONE_NUMBER.test(line)) return false;
  return BEFORE_NUMBER.test((before ?? "").slice(-LONGEST)) || AFTER_NUMBER.test((after ?? "").slice(0, LONGEST));
}

function isFurniture(line: string): boolean {
  if (line.length > LONGEST) return false;
  const trimmed = line.trim();
  if (trimmed === "") return false;
  return HEADING.test(trimmed) || (/\d/.test(trimmed) && trimmed.split(/\s+/).every((piece) => PIECE.test(piece)));
}
