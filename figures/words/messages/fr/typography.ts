/** What never begins a line in French, and what never ends one: a no-break space holds it. Thin spaces, which not every font has, become such too. */
export function frenchTypography(text: string): string {
  return text
    .replace(/'/g, "’")
    .replace(/\u202f/g, "\u00a0")
    .replace(/ ([:;?!»%])/g, "\u00a0$1")
    .replace(/(«) /g, "$1\u00a0");
}
