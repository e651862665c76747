import { escapeXml } from "../../figures/draw/svgText";

/** What the HTML around an embed says. */
export interface Snippet {
  /** Whole address of the embed. */
  readonly src: string;
  /** Whole address of the page that the figure is from. */
  readonly page: string;
  /** The finding. */
  readonly title: string;
  /** The figure in a sentence: what a reader hears who does not see it. */
  readonly sentence: string;
  /** In px. */
  readonly height: number;
  /** In px; `undefined`: as wide as its column. */
  readonly width?: number | undefined;
}

/** What a frame of ours needs: its script, and links that open a tab. */
const SANDBOX = "allow-scripts allow-popups allow-popups-to-escape-sandbox";

/** The frame alone. */
export function embedFrame({ src, title, sentence, height, width }: Snippet): string {
  const label = escapeXml(sentence.startsWith(title) ? sentence : `${title}. ${sentence}`);
  const wide = width === undefined ? ' style="width:100%;border:0"' : ` width="${width}" style="border:0;max-width:100%"`;
  return `<iframe src="${escapeXml(src)}" title="${label}"${wide} height="${height}" loading="lazy" sandbox="${SANDBOX}"></iframe>`;
}

/** To be pasted into an article: the frame with a caption that stays where frames are taken out. @param script whole address of `/embed.js`, for a frame that takes the height of what it shows */
export function embedSnippet(snippet: Snippet, script?: string): string {
  const lines = [
    '<figure style="margin:0">',
    `  ${embedFrame(snippet)}`,
    `  <figcaption><a href="${escapeXml(snippet.page)}">${escapeXml(snippet.title)}</a>, Recorded Vote</figcaption>`,
    "</figure>",
  ];
  return [...lines, ...(script === undefined ? [] : [`<script async src="${escapeXml(script)}"></script>`])].join("\n");
}
