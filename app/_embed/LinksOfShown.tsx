import { siteOrigin } from "../_shell/siteOrigin";
import { addressOfShown, type ShownFigure } from "./shownOn";

interface Props extends ShownFigure {
  /** The page's own address below the site's. */
  readonly page: string;
  /** What the page finds, for a preview. */
  readonly title?: string;
  /** The picture in a sentence. */
  readonly sentence?: string;
}

/** In the head of a page with a figure: where oEmbed answers for it, and the picture of exactly this view for a preview of its address. */
export async function LinksOfShown({ name, values, page, title, sentence }: Props) {
  const origin = await siteOrigin();
  const oembed = (format: string) => `${origin}/oembed?url=${encodeURIComponent(origin + page)}&format=${format}`;
  return (
    <>
      <link rel="alternate" type="application/json+oembed" href={oembed("json")} title="Recorded Vote" />
      <link rel="alternate" type="text/xml+oembed" href={oembed("xml")} title="Recorded Vote" />
      <meta property="og:type" content="article" />
      <meta property="og:site_name" content="Recorded Vote" />
      <meta property="og:url" content={origin + page} />
      <meta
        property="og:image"
        content={origin + addressOfShown(`/figures/${name}.png`, { ...values, width: "600", scale: "2" })}
      />
      <meta name="twitter:card" content="summary_large_image" />
      {title !== undefined && <meta property="og:title" content={title} />}
      {sentence !== undefined && <meta property="og:image:alt" content={sentence} />}
    </>
  );
}
