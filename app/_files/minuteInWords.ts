/** An instant (ISO 8601, UTC) as people read it. */
export function minuteInWords(at: string): string {
  return `${at.slice(0, 10)}, ${at.slice(11, 16)} UTC`;
}
