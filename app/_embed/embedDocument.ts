import { escapeXml } from "../../figures/draw/svgText";
import type { Language } from "../../figures/words/Language";
import type { Theme } from "../../figures/plate/themeColours";
import { EMBED_SCRIPT } from "./embedScript";
import { embedStyle } from "./embedStyle";

/** What an embed's document is made of. */
export interface EmbedParts {
  readonly title: string;
  readonly language?: Language;
  readonly theme: Theme | undefined;
  /** HTML between `<body>` and the script. */
  readonly body: string;
  /** For the script, where the embed keeps to a release: see `EMBED_SCRIPT`. */
  readonly data: Readonly<Record<string, string>>;
}

/** A document that needs nothing but itself: one style sheet, one script that may be missing. */
export function embedDocument({ title, language = "en", theme, body, data }: EmbedParts): string {
  const attributes = Object.entries(data).map(([name, value]) => ` data-${name}="${escapeXml(value)}"`);
  return [
    `<!doctype html><html lang="${language}"${attributes.join("")}><head><meta charset="utf-8">`,
    '<meta name="viewport" content="width=device-width,initial-scale=1"><meta name="robots" content="noindex">',
    `<title>${escapeXml(title)} · Recorded Vote</title><style>${embedStyle(theme)}</style></head>`,
    `<body>${body}<script>${EMBED_SCRIPT}</script></body></html>`,
  ].join("\n");
}
