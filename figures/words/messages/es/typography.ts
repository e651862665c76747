/** In Spanish a no-break space stands before the sign of percent; thin spaces, which not every font has, become such too. */
export function spanishTypography(text: string): string {
  return text
    .replace(/'/g, "’")
    .replace(/\u202f/g, "\u00a0")
    .replace(/ %/g, "\u00a0%");
}
