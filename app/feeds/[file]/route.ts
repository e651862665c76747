import { writeAtom } from "../../../formats/feeds/writeAtom";
import { writeRss } from "../../../formats/feeds/writeRss";
import { feedOf } from "../../_feeds/feedOf";
import { FEEDS } from "../../_feeds/feeds";
import { readFeedQuery } from "../../_feeds/readFeedQuery";
import { siteOrigin } from "../../_shell/siteOrigin";
import { cacheControl } from "../../api/v1/_http/headers";
import { notFound, Problem } from "../../api/v1/_http/Problem";
import { problemResponse } from "../../api/v1/_http/problemResponse";
import { runtime } from "../../runtime";

export const dynamic = "force-dynamic";

const FORMATS = new Map([
  ["atom", { type: "application/atom+xml; charset=utf-8", write: writeAtom }],
  ["rss", { type: "application/rss+xml; charset=utf-8", write: writeRss }],
]);

interface Context {
  readonly params: Promise<{ readonly file: string }>;
}

/** News of the data: `/feeds/votes.atom`, `/feeds/corrections.atom`, both also as `.rss`. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  try {
    const { file } = await params;
    const [name, ending = ""] = file.split(".", 2);
    const feed = FEEDS.find((one) => one.name === name);
    const format = FORMATS.get(ending);
    if (!feed || !format || file !== `${name}.${ending}`) throw notFound("feed", file);
    const { search, searchParams } = new URL(request.url);
    const origin = await siteOrigin();
    const query = readFeedQuery(runtime().currentRelease(), searchParams);
    const written = format.write(await feedOf(runtime(), feed, query, { self: `${origin}/feeds/${file}${search}`, origin }));
    const headers = { "content-type": format.type, "cache-control": cacheControl(false), "access-control-allow-origin": "*" };
    return new Response(written, { headers });
  } catch (error) {
    if (error instanceof Problem) return problemResponse(error);
    throw error;
  }
}
