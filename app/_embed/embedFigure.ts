import type { DrawnFigure } from "../../figures/DrawnFigure";
import { escapeXml } from "../../figures/draw/svgText";
import { languageOf } from "../../figures/words/Language";
import { messagesIn } from "../../figures/words/messages/messagesIn";
import type { ReleaseInfo } from "../../release/Release";
import { embedDocument } from "./embedDocument";
import { embedTable } from "./embedTable";
import type { EmbedWishes } from "./readEmbedQuery";

const HASH_SHOWN = 8;
const CLASSES: ReadonlyMap<string, string> = new Map([
  ["288", "narrow"],
  ["560", "medium"],
  ["900", "wide"],
]);

/** A figure to be shown in the frame of another page. */
export interface EmbeddedFigure {
  readonly name: string;
  /** The figure's own parameters. */
  readonly values: Readonly<Record<string, string>>;
  readonly drawn: DrawnFigure;
  readonly release: Pick<ReleaseInfo, "number" | "hash">;
  readonly wishes: EmbedWishes;
  /** Where the site is, without a slash at the end. */
  readonly origin: string;
}

/** The whole document: finding, measure, a drawing for each width, source with release and hash, table, and where to find the figure. */
export function embedFigure({ name, values, drawn, release, wishes, origin }: EmbeddedFigure): string {
  const { words, table, svgs } = drawn;
  const { language, frame, cell } = messagesIn(languageOf(values));
  const query = new URLSearchParams(values).toString();
  const pinned = new URLSearchParams({ ...values, ...(wishes.release && { release: String(wishes.release) }) }).toString();
  const addressOf = (ending: string, search: string) => `${origin}/figures/${name}${ending}${search === "" ? "" : `?${search}`}`;
  const drawings = Object.entries(svgs).map(([width, svg]) => `<div class="${CLASSES.get(width) ?? ""}">${svg}</div>`);
  const body = [
    `<main><figure><h1>${escapeXml(words.title)}</h1>`,
    words.subtitle === "" ? "" : `<p class="muted">${escapeXml(words.subtitle)}</p>`,
    `<div class="drawings">${drawings.join("")}</div>`,
    `<figcaption>${escapeXml(words.source)} · ${linkTo(addressOf("", pinned), "Recorded Vote")}, ${frame.release(release.number, release.hash.slice(0, HASH_SHOWN))}`,
    `<p id="newer" hidden><span></span> ${linkTo(addressOf("", query), frame.newest)}</p>`,
    `<details><summary>${frame.table}</summary>${embedTable({ table, sentence: words.sentence, csv: addressOf(".csv", pinned), frame, cell })}</details>`,
    "</figcaption></figure></main>",
  ].join("");
  const data: Record<string, string> = wishes.release ? { release: String(wishes.release), name, query } : {};
  return embedDocument({ title: words.title, language, theme: wishes.theme, body, data });
}

/** In a tab of its own: a frame must not become the site, which nobody may frame. */
function linkTo(address: string, text: string): string {
  return `<a href="${escapeXml(address)}" target="_blank" rel="noopener">${text}</a>`;
}
