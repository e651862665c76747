/** How the names begin that take the article in English: those of republics, unions, kingdoms and the like, of islands, and a few others. */
const WITH_ARTICLE =
  /^(Bahamas|Byelorussian|Central African|Comoros|Congo|Czech Rep|Democratic (People|Republic)|Dominican Rep|Federation|Gambia|German Dem|Gold Coast|Holy See|Islamic|Khmer|Lao People|Libyan|Malagasy|Maldive|Marshall|Netherlands|Niger$|People's|Philippine|Republic|Russian|Solomon|State of|Sudan|Syrian|Ukrainian|Union|United)/;

/** A state's name as it stands within an English sentence: "Peru", "the Republic of Korea", "the former Yugoslav Republic of Macedonia". */
export function nameInSentence(name: string): string {
  if (name.startsWith("The ")) return `the ${name.slice(4)}`;
  return WITH_ARTICLE.test(name) ? `the ${name}` : name;
}
