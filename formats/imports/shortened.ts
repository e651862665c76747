const LONGEST = 200;

/** The text as a report shows it: on one line, cut after so many characters. */
export function shortened(text: string): string {
  const line = text
    .slice(0, LONGEST * 2)
    .replace(/\s+/g, " ")
    .trim();
  return line.length <= LONGEST ? line : `${line.slice(0, LONGEST)}…`;
}
