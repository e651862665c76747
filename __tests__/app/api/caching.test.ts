import { GET, HEAD, OPTIONS, POST } from "../../../app/api/v1/[[...path]]/route";
import { readSeed } from "../../../seed/readSeed";
import { ask, serve } from "./served";

beforeAll(() => void serve([readSeed(), readSeed()]));

const headerOf = async (address: string, name: string) => (await ask(address)).headers.get(name);

describe("caching", () => {
  it("never lets a pinned answer go stale, and asks again for any other", async () => {
    expect(await headerOf("/states/PRK?release=1", "cache-control")).toBe("public, max-age=31536000, immutable");
    expect(await headerOf("/states/PRK", "cache-control")).toBe("public, max-age=0, must-revalidate");
    expect(await headerOf("/states/QQQ?release=1", "cache-control")).toBe("public, max-age=0, must-revalidate");
  });

  it("gives the same strong entity tag for the same address and release, another for any other", async () => {
    const tags = await Promise.all(
      ["/states/PRK", "/states/PRK", "/states/KOR", "/states/PRK.csv", "/states/PRK?release=1"].map((address) =>
        headerOf(address, "etag"),
      ),
    );
    expect(tags[0]).toMatch(/^"[\w-]{27}"$/);
    expect(tags[1]).toBe(tags[0]);
    expect(new Set(tags).size).toBe(4);
  });

  it("answers 304 without a body to who has it already", async () => {
    const etag = (await headerOf("/states/PRK", "etag")) ?? "";
    for (const known of [etag, `W/${etag}`, `"other", ${etag}`, "*"]) {
      expect(await ask("/states/PRK", { "if-none-match": known })).toMatchObject({ status: 304, text: "" });
    }
    const again = await ask("/states/PRK", { "if-none-match": etag });
    expect([again.headers.get("etag"), again.headers.get("access-control-allow-origin")]).toEqual([etag, "*"]);
    expect((await ask("/states/PRK", { "if-none-match": '"other"' })).status).toBe(200);
  });

  it("gives the same bytes for the same address", async () => {
    expect((await ask("/roll-calls?limit=7&release=1")).text).toBe((await ask("/roll-calls?limit=7&release=1")).text);
  });
});

describe("methods", () => {
  const request = (method: string, address = "/states/PRK") => new Request(`http://localhost/api/v1${address}`, { method });

  it("answers HEAD with the headers of GET and no body", async () => {
    const [head, get] = await Promise.all([HEAD(request("HEAD")), GET(request("GET"))]);
    expect([head.status, await head.text(), [...head.headers]]).toEqual([200, "", [...get.headers]]);
  });

  it("lets any page read, in errors too", async () => {
    for (const address of ["/states/PRK", "/states/QQQ", "/states?x=1", "/states/PRK.csv"])
      expect(await headerOf(address, "access-control-allow-origin")).toBe("*");
    const preflight = OPTIONS();
    expect([preflight.status, preflight.headers.get("access-control-allow-methods")]).toEqual([204, "GET, HEAD, OPTIONS"]);
  });

  it("refuses to write", async () => {
    const refused = POST(request("POST"));
    expect([refused.status, refused.headers.get("allow"), refused.headers.get("content-type")]).toEqual([
      405,
      "GET, HEAD, OPTIONS",
      "application/problem+json",
    ]);
    expect(await refused.json()).toEqual({
      ...{ type: "about:blank", title: "Method Not Allowed", status: 405 },
      detail: "The API is read only: GET, HEAD, OPTIONS, not POST.",
    });
  });
});
