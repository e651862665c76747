import { pino } from "pino";
import type { Handler } from "../../server/answers/captureAnswer";
import { KeptAnswers } from "../../server/answers/KeptAnswers";
import { Metrics } from "../../server/Metrics";
import { ProcessState } from "../../server/ProcessState";
import { requestListener } from "../../server/requestListener";
import { serve, type Serving } from "../support/serveListener";

// Planted fault with which this was seen to fail: the path compared as it was sent (encoded and dotted spellings of /admin are then kept).

const PAGE = { "content-type": "text/html", "cache-control": "private, no-cache, no-store, max-age=0, must-revalidate" };

let state: ProcessState;
let serving: Serving;
let answered: string[];
let handler: Handler;
beforeEach(async () => {
  state = new ProcessState();
  answered = [];
  handler = async (request, response) => {
    answered.push(`${request.method} ${request.url} ${request.headers.cookie ?? ""}`.trim());
    response.writeHead(200, PAGE).end("page");
  };
  serving = await serve(requestListener({ state, metrics: new Metrics(), log: pino({ level: "silent" }) }));
});
afterEach(() => serving.close());

function ready(): void {
  state.pages = {
    kept: new KeptAnswers(1_000_000),
    handler: (request, response) => handler(request, response),
    release: () => "1 abc",
    onMade: () => undefined,
  };
}

const statusOf = async (address: string) => (await serving.get(address)).status;

test("it lives from the first moment, is ready once pages can be answered, and no longer while it stops", async () => {
  state.doing = "loading the facts";
  expect(await statusOf("/healthz")).toBe(200);
  const starting = await serving.get("/readyz");
  expect([starting.status, starting.body.toString()]).toEqual([503, "loading the facts\n"]);
  ready();
  expect((await serving.get("/readyz?x=1")).body.toString()).toBe("ready\n");
  expect(await statusOf("/readyz")).toBe(200);
  state.draining = true;
  expect(await statusOf("/readyz")).toBe(503);
  expect(await statusOf("/healthz")).toBe(200);
});

test("a page asked for during the start is told what is done and when to come again", async () => {
  state.doing = "building the pages";
  const { status, headers, body } = await serving.get("/");
  expect([status, headers["retry-after"], headers["cache-control"]]).toEqual([503, "1", "no-store"]);
  expect(body.toString()).toBe("Starting: building the pages. Try again in a moment.\n");
});

test("while it stops, pages are still answered, on connections that then close", async () => {
  ready();
  state.draining = true;
  const { status, headers } = await serving.get("/", { connection: "keep-alive" });
  expect([status, headers.connection]).toEqual([200, "close"]);
});

test("/metrics counts", async () => {
  ready();
  await serving.get("/");
  const { headers, body } = await serving.get("/metrics");
  expect(headers["content-type"]).toContain("text/plain");
  expect(body.toString()).toContain('recorded_vote_requests_total{status="200"} 1');
});

test("an address longer than anybody needs is refused", async () => {
  ready();
  expect(await statusOf(`/?q=${"x".repeat(7_990)}`)).toBe(200);
  expect(await statusOf(`/?q=${"x".repeat(8_000)}`)).toBe(414);
  expect(answered.length).toBe(1);
});

test.each(["/%", "/resolutions/%zz", "/%C3/", "/a%E0%A4%A"])(
  "%s cannot be decoded and is refused before the pages see it",
  async (address) => {
    ready();
    expect(await statusOf(address)).toBe(400);
    expect(answered).toEqual([]);
  },
);

test("every own answer keeps to itself", async () => {
  for (const address of ["/healthz", "/readyz", "/"]) {
    const { headers } = await serving.get(address);
    expect(headers["content-security-policy"]).toContain("frame-ancestors 'none'");
    expect(headers["x-content-type-options"]).toBe("nosniff");
  }
});

test("a public page is made once, whoever asks, and for a stranger", async () => {
  ready();
  await serving.get("/", { cookie: "session=1" });
  await serving.get("/", { cookie: "session=2" });
  expect(answered).toEqual(["GET /"]);
});

test("HEAD is answered from what GET made", async () => {
  ready();
  const head = await serving.get("/", {}, "HEAD");
  const get = await serving.get("/");
  expect([head.status, head.body.length, head.headers.etag]).toEqual([200, 0, get.headers.etag]);
  expect(answered).toEqual(["GET /"]);
});

test("a whole address counts as its path", async () => {
  ready();
  await serving.get("http://votes.example.org/states?x=1");
  await serving.get("https://votes.example.org/admin", { cookie: "session=1" });
  await serving.get("http://votes.example.org/admin", { cookie: "session=1" });
  expect(answered).toEqual(["GET /states?x=1", "GET /admin session=1", "GET /admin session=1"]);
});

test.each(["*", "admin", "ftp://example.org/"])("the address %s is refused", async (address) => {
  ready();
  expect(await statusOf(address)).toBe(400);
});

test.each([
  "/admin",
  "/ADMIN/users",
  "/%61dmin",
  "/%2561dmin",
  "//admin",
  "/admin%2fusers",
  "/%2fadmin",
  "/embed/../admin",
  "/embed/%2e%2e/admin",
  "/embed%2f..%2fadmin",
  "/\\admin",
  "/admin.rsc",
  "/api/auth/session",
  "/api%2fauth/session",
  "/api/admin/uploads",
])("%s is personal: answered each time anew, to who asks, never for others to keep", async (address) => {
  ready();
  for (const cookie of ["session=1", "session=2"]) {
    const { headers } = await serving.get(address, { cookie });
    expect(headers["cache-control"]).toBe("no-store");
    expect(headers["content-security-policy"]).toContain("frame-ancestors 'none'");
  }
  expect(answered).toEqual([`GET ${address} session=1`, `GET ${address} session=2`]);
});

test("what the pages believe of a personal request is this process's word, whatever the request says", async () => {
  ready();
  const heard: unknown[] = [];
  handler = async ({ headers }, response) => {
    heard.push([headers["x-recorded-vote-client"], headers["x-recorded-vote-address"], headers["content-security-policy"]]);
    response.writeHead(200, PAGE).end("page");
  };
  const forged = {
    "x-recorded-vote-client": "203.0.113.1",
    "x-recorded-vote-address": "/states",
    "x-forwarded-for": "203.0.113.1",
    "content-security-policy": "script-src 'nonce-mine'",
  };
  const policies = [await serving.get("/admin?a=1", forged), await serving.get("/admin/api/me", forged)].map(
    ({ headers }) => headers["content-security-policy"],
  );
  expect(heard).toEqual([
    ["127.0.0.1", "/admin?a=1", policies[0]],
    ["127.0.0.1", "/admin/api/me", policies[1]],
  ]);
  expect(policies[0]).toMatch(/script-src 'self' 'nonce-[\w+/]{22}=='; /);
  expect(policies[1]).not.toBe(policies[0]);
  await serving.get("/states", forged);
  expect(heard[2]).toEqual([undefined, undefined, undefined]);
});

test("a page below /admin that stands in place of another has that one's status", async () => {
  ready();
  handler = async (_, response) => void response.writeHead(200, PAGE).end('<meta name="recorded-vote:status" content="503"/>');
  expect(await statusOf("/admin")).toBe(503);
});

test("what is not GET or HEAD is never kept", async () => {
  ready();
  for (const method of ["POST", "DELETE", "OPTIONS"]) {
    await serving.get("/", {}, method);
    await serving.get("/", {}, method);
  }
  expect(answered.length).toBe(6);
});

test("a fault is a 500 that says nothing of it, and the next request is answered", async () => {
  ready();
  handler = () => Promise.reject(new Error("secret"));
  const { status, body } = await serving.get("/");
  expect([status, body.toString()]).toEqual([500, "The answer could not be made. The fault is logged; try again later.\n"]);
  handler = async (_, response) => void response.end("well");
  expect((await serving.get("/")).body.toString()).toBe("well");
});
