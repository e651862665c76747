import { readingOf } from "../../../../../analysis/readingOf";
import { encodeReading } from "../../../../../release/reading/encodeReading";
import { notFound } from "../../../../api/v1/_http/Problem";
import { problemResponse } from "../../../../api/v1/_http/problemResponse";
import { runtime } from "../../../../runtime";

export const dynamic = "force-dynamic";

interface Context {
  readonly params: Promise<{ readonly number: string }>;
}

/** The reading copy of a release: what a page counts with. The number in the name is that of the layout, because the answer is kept for ever. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { number } = await params;
  const release = /^[1-9]\d{0,8}$/.test(number) ? await runtime().releaseNumbered(Number(number)) : undefined;
  if (!release) return problemResponse(notFound("release", number));
  return new Response(Buffer.from(encodeReading(readingOf(release))), {
    headers: {
      "content-type": "application/octet-stream",
      "cache-control": "public, max-age=31536000, immutable",
      "access-control-allow-origin": "*",
    },
  });
}
