/** Text from anywhere as one line without control characters: what is in a citation can neither end a field nor begin another. */
export function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, " ").trim();
}
