/** What the UN's catalogue appends to the title of a text: `: resolution / adopted by the General Assembly`, whole, misspelt or cut off. */
const CATALOGUE = /\s*:\s*(?:resol\w*\s*(?:\/.*)?|adopted by .*)$/i;

/** A catalogue's title without what it appends to it. */
export function titleProper(title: string): string {
  return title.replace(CATALOGUE, "").trim();
}
