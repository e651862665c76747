import { embedAnswer } from "../../_embed/embedAnswer";
import { siteOrigin } from "../../_shell/siteOrigin";

export const dynamic = "force-dynamic";

interface Context {
  readonly params: Promise<{ readonly name: string }>;
}

/** A figure for an `<iframe>` of any page, complete without JavaScript. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  return embedAnswer((await params).name, new URL(request.url).searchParams, await siteOrigin());
}
