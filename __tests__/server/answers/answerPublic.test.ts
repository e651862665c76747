import type { IncomingMessage } from "node:http";
import { answerPublic, type PublicAnswers } from "../../../server/answers/answerPublic";
import type { Handler } from "../../../server/answers/captureAnswer";
import { KeptAnswers } from "../../../server/answers/KeptAnswers";

const NEXT_PAGE_CACHING = "private, no-cache, no-store, max-age=0, must-revalidate";
const HTML = { "content-type": "text/html; charset=utf-8", "cache-control": NEXT_PAGE_CACHING };

interface Asked {
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Public answers over a handler, with what the handler saw of each request. */
function answersOver(
  handler: (request: IncomingMessage) => { status?: number; headers?: Record<string, string>; body?: string },
) {
  const seen: { url: string | undefined; method: string | undefined; headers: Record<string, unknown> }[] = [];
  const state = { release: "1 abc" };
  const handle: Handler = async (request, response) => {
    seen.push({ url: request.url, method: request.method, headers: { ...request.headers } });
    const { status = 200, headers = HTML, body = "page" } = handler(request);
    response.writeHead(status, headers).end(body);
  };
  const answers: PublicAnswers = {
    kept: new KeptAnswers(1_000_000),
    handler: handle,
    release: () => state.release,
    onMade: () => undefined,
  };
  const ask = ({ url, headers = {} }: Asked) =>
    answerPublic(answers, { url, method: "GET", headers: { ...headers } } as unknown as IncomingMessage);
  return { ask, seen, state };
}

test("a page is made once for an address and a release, and again for the next release", async () => {
  const { ask, seen, state } = answersOver(() => ({}));
  await ask({ url: "/" });
  await ask({ url: "/" });
  expect(seen.length).toBe(1);
  state.release = "2 def";
  await ask({ url: "/" });
  expect(seen.length).toBe(2);
});

test.each<Asked>([
  { url: "/?definition=nato" },
  { url: "/", headers: { host: "other.example.org" } },
  { url: "/", headers: { rsc: "1" } },
  { url: "/", headers: { "next-router-state-tree": "x" } },
  { url: "/", headers: { "next-router-prefetch": "1" } },
  { url: "/", headers: { "next-router-segment-prefetch": "/_tree" } },
  { url: "/", headers: { "next-url": "/claims" } },
])("$url with $headers is another answer than / alone", async (other) => {
  const { ask, seen } = answersOver(() => ({}));
  await ask({ url: "/" });
  await ask(other);
  expect(seen.length).toBe(2);
});

test("the handler sees nothing of who asks, nor of the form in which: what is made is everybody's", async () => {
  const { ask, seen } = answersOver(() => ({}));
  await ask({
    url: "/",
    headers: {
      host: "h",
      cookie: "session=1",
      authorization: "Bearer 1",
      "if-none-match": '"a"',
      "if-modified-since": "x",
      range: "bytes=0-1",
      "accept-encoding": "gzip",
    },
  });
  expect(seen[0]?.headers).toEqual({ host: "h" });
});

test("Next's caching of a page becomes that of a public one", async () => {
  const { ask } = answersOver(() => ({}));
  expect((await ask({ url: "/" })).headers["cache-control"]).toBe("public, max-age=0, must-revalidate");
});

test("caching that a handler asks for stays", async () => {
  const forEver = "public, max-age=31536000, immutable";
  const { ask } = answersOver(() => ({ headers: { "cache-control": forEver } }));
  expect((await ask({ url: "/api/v1?release=1" })).headers["cache-control"]).toBe(forEver);
});

test.each([
  ["a fault of the server", { status: 500 }],
  ["what the handler says is not to be stored", { headers: { "cache-control": "no-store" } }],
  ["what sets a cookie", { headers: { "set-cookie": "a=1" } }],
])("%s is not kept", async (_, made) => {
  const { ask, seen } = answersOver(() => made);
  await ask({ url: "/" });
  await ask({ url: "/" });
  expect(seen.length).toBe(2);
});

test("a fault of the server is not for others to keep either", async () => {
  const { ask } = answersOver(() => ({ status: 500 }));
  expect((await ask({ url: "/" })).headers["cache-control"]).toBe("no-store");
});

test("a page that tells of a wrong parameter has the status 400; anything else that holds the same text has not", async () => {
  const body = '<html><head><meta name="recorded-vote:status" content="400"/></head></html>';
  const { ask } = answersOver(({ url }) => ({ body, headers: url === "/page" ? HTML : { "content-type": "text/plain" } }));
  expect((await ask({ url: "/page" })).status).toBe(400);
  expect((await ask({ url: "/text" })).status).toBe(200);
});

test("only an embed may be framed", async () => {
  const { ask } = answersOver(() => ({}));
  const policy = async (url: string) => String((await ask({ url })).headers["content-security-policy"]);
  expect(await policy("/embed/vote")).toContain("frame-ancestors *");
  for (const url of ["/", "/embed.js", "/embedded", "/figures/vote?x=/embed/", "/figures/../embed/vote"])
    expect(await policy(url)).toContain("frame-ancestors 'none'");
});

test("a page that lacks a picture is made again for the next reader", async () => {
  const { ask, seen } = answersOver(() => ({ body: '<meta name="recorded-vote:caching" content="no-store"/>' }));
  const { headers } = await ask({ url: "/" });
  await ask({ url: "/" });
  expect([headers["cache-control"], seen.length]).toEqual(["no-store", 2]);
});
