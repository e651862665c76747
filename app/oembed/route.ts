import { oembedAnswer } from "../_embed/oembedAnswer";
import { siteOrigin } from "../_shell/siteOrigin";

export const dynamic = "force-dynamic";

/** oEmbed 1.0 for pages with a figure. */
export async function GET(request: Request): Promise<Response> {
  return oembedAnswer(new URL(request.url).searchParams, await siteOrigin());
}
