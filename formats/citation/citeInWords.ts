import { KIND_NAMES, PUBLISHER, type Citation } from "./Citation";
import { oneLine } from "./oneLine";

const MONTHS = "January February March April May June July August September October November December".split(" ");

/** A reference as the American Psychological Association writes it (7th edition). */
export function citeApa({ kind, title, published, release, hash, address }: Citation): string {
  const { year, day } = dayOf(published);
  return `${PUBLISHER}. (${year}, ${day}). ${asTitle(title)} (Release ${release}, SHA-256 ${hash}) [${KIND_NAMES[kind]}]. ${address}`;
}

/** A bibliography entry of the Chicago Manual of Style (17th edition). */
export function citeChicago({ kind, title, published, release, hash, address }: Citation): string {
  const { year, day } = dayOf(published);
  const quoted = asTitle(title).replace(/[“”]/g, (quote) => (quote === "“" ? "‘" : "’"));
  return `${PUBLISHER}. “${ended(quoted)}” ${KIND_NAMES[kind]}. Release ${release}, SHA-256 ${hash}. ${day}, ${year}. ${address}.`;
}

/** Both references as a text file. */
export function writeCitationText(citation: Citation): string {
  return `APA\n${citeApa(citation)}\n\nChicago\n${citeChicago(citation)}\n`;
}

function asTitle(title: string): string {
  return oneLine(title).replace(/\.$/, "");
}

/** A question or an exclamation ends a title by itself. */
function ended(title: string): string {
  return /[.?!…]$/.test(title) ? title : `${title}.`;
}

function dayOf(published: string): { readonly year: string; readonly day: string } {
  const [year = "", month = "", day = ""] = published.split("-");
  return { year, day: `${MONTHS[Number(month) - 1] ?? ""} ${Number(day)}` };
}
