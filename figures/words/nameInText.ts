/** A state's short name within a sentence: abbreviations take the article ("the DPRK"). */
export function nameInText(name: string): string {
  return /^[A-Z]{2,}$/.test(name) ? `the ${name}` : name;
}
