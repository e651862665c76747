const FEMININE =
  /^(República|Rep\.|R\. |RPDC|RDA|RD Congo|Federación|Unión|URSS|Santa Sede|Jamahiriya|ex República|Organización|Costa de)/;
const MASCULINE = /^(Congo|Estado de|Imperio|Reino Unido de)/;
const PLURAL = /^(Bahamas|Comoras|Islas|Maldivas)/;

/** A state's name with its article, which few take: "la RPDC", "el Congo", "las Islas Marshall", "Estados Unidos". */
export function withArticle(name: string): string {
  if (FEMININE.test(name)) return `la ${name}`;
  if (MASCULINE.test(name)) return `el ${name}`;
  return PLURAL.test(name) ? `las ${name}` : name;
}

/** "a Kenya", "al Congo", "a la RPDC". */
export function toState(name: string): string {
  return MASCULINE.test(name) ? `al ${name}` : `a ${withArticle(name)}`;
}

/** Two names with "y", or "e" before the sound of an i. */
export function both(a: string, b: string): string {
  return `${a} ${andBefore(b)} ${b}`;
}

/** "e" before what sounds as i, else "y". */
export function andBefore(text: string): string {
  return /^(i|í|hi(?![aeou]))/i.test(text) ? "e" : "y";
}

/** Whether the verb of a state stands in the plural. */
export function isPlural(name: string): boolean {
  return PLURAL.test(name);
}
