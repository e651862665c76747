/** Names that take the article in English: those of countries that are unions, republics, federations and kingdoms by name, of islands, and a few others. */
const WITH_ARTICLE =
  /^(United|Union|Republic|Democratic (?!Kampuchea|Yemen)|German Democratic|Russian|Syrian|Dominican R|Central African|Czech R|Lao|Libyan|Islamic|Khmer|Byelorussian|Ukrainian S|Federal|Netherlands|Philippines|Bahamas|Comoros|Congo|Gambia|Maldives|Niger$|Sudan$|Marshall|Solomon)/;

/** A state's name as it stands within an English sentence: "Peru", "the Republic of Korea", "the former Yugoslav Republic of Macedonia". */
export function nameInSentence(name: string): string {
  if (name.startsWith("The ")) return `the ${name.slice(4)}`;
  return WITH_ARTICLE.test(name) ? `the ${name}` : name;
}
