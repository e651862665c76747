import { PAGE_SCRIPT } from "../_embed/pageScript";
import { cacheControl } from "../api/v1/_http/headers";

export const dynamic = "force-dynamic";

/** The script for the page around embeds; see `PAGE_SCRIPT`. */
export function GET(): Response {
  return new Response(PAGE_SCRIPT, {
    headers: {
      "content-type": "text/javascript; charset=utf-8",
      "cache-control": cacheControl(false),
      "access-control-allow-origin": "*",
    },
  });
}
