/** Names that take no article. */
const BARE =
  /^(Andorre|Antigua|Bahreïn|Cabo|Ceylan|Chypre|Cuba|Djibouti|El Salvador|Haïti|Israël|Kiribati|Madagascar|Malte|Maurice|Monaco|Nauru|Oman|Saint-(Christophe|Kitts|Marin|Vincent)|Sainte-Lucie|Sao|Singapour|Sri|Vanuatu|Zanzibar)/;
const PLURAL = /^(Bahamas|Comores|Émirats|États-Unis|Fidji|Îles|Maldives|Palaos|Pays-Bas|Philippines|Seychelles|Tonga|Tuvalu)/;
/** Masculine though they end in e, and feminine though they do not. */
const MASCULINE = /^(Belize|Cambodge|Mexique|Mozambique|Royaume|Zimbabwe)/;
const FEMININE = /^(Fédération|Jamahiriya|RD Congo|RDA|RPDC|Rép\.|Sierra|Trinité)/;
const VOWEL = /^[AEIOUÉÈÊÎÔ]/i;

/** A state's name with its article: "le Kenya", "la France", "l’Inde", "les États-Unis", "Cuba". */
export function withArticle(name: string): string {
  if (BARE.test(name)) return name;
  if (PLURAL.test(name)) return `les ${name}`;
  if (VOWEL.test(name)) return `l’${name}`;
  const [head = ""] = name.split(/[ (-]/);
  const isFeminine = FEMININE.test(name) || (head.endsWith("e") && !MASCULINE.test(name));
  return `${isFeminine ? "la" : "le"} ${name}`;
}

/** "du Kenya", "de la France", "de l’Inde", "des États-Unis", "de Cuba", "d’Israël". */
export function ofState(name: string): string {
  const whole = withArticle(name);
  if (whole.startsWith("le ")) return `du ${name}`;
  if (whole.startsWith("les ")) return `des ${name}`;
  return whole === name && VOWEL.test(name) ? `d’${name}` : `de ${whole}`;
}

/** "au Kenya", "à la France", "à l’Inde", "aux États-Unis", "à Cuba". */
export function toState(name: string): string {
  const whole = withArticle(name);
  if (whole.startsWith("le ")) return `au ${name}`;
  return whole.startsWith("les ") ? `aux ${name}` : `à ${whole}`;
}

/** Whether the verb of a state stands in the plural. */
export function isPlural(name: string): boolean {
  return PLURAL.test(name);
}
