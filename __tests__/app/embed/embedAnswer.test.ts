import { embedAnswer } from "../../../app/_embed/embedAnswer";
import { runtime, setRuntime } from "../../../app/runtime";
import { securityHeaders } from "../../../server/answers/securityHeaders";
import { serveSeed } from "../api/served";
import { DRAWN_TWO } from "./drawnTwo";

const SITE = "https://example.org";

beforeAll(() => {
  serveSeed();
  setRuntime({
    ...runtime(),
    drawFigure: (_, name, query) => {
      if (name === "map") return Promise.resolve({ faults: [], isUnknown: false });
      if (query["rollCall"] === "none")
        return Promise.resolve({ faults: [{ parameter: "rollCall", message: "is not there" }], isUnknown: true });
      return Promise.resolve(DRAWN_TWO);
    },
  });
});

async function ask(name: string, query = "") {
  const answer = await embedAnswer(name, new URLSearchParams(query), SITE);
  return { status: answer.status, headers: answer.headers, html: await answer.text() };
}

test("an embed holds the finding, three drawings, the source with release and hash, the table and the figure's address", async () => {
  const { status, html } = await ask("vote", "rollCall=a-hrc-res-25-25");
  expect(status).toBe(200);
  expect(html).toContain("<h1>Two &lt;b&gt;&quot;in favour&quot;&lt;/b&gt;</h1>");
  expect(html.match(/<svg /g)).toHaveLength(3);
  expect(html).toContain(
    'A/HRC/RES/25/25 · <a href="https://example.org/figures/vote?rollCall=a-hrc-res-25-25" target="_blank" rel="noopener">Recorded Vote</a>, release 1 · 11111111…',
  );
  expect(html).toContain(
    '<tbody><tr><th scope="row">&lt;img src=x onerror=alert(1)&gt;</th><td class="n">2</td></tr><tr><th scope="row">Côte d’Ivoire</th><td class="n">–</td></tr></tbody>',
  );
});

test("nothing of it comes from elsewhere, and no name in it becomes an element", async () => {
  const { html } = await ask("vote");
  expect(html).not.toMatch(/<(link|img|iframe|object|embed|form|b)\b|<[a-z]+[^>]*\ssrc=|url\(|@import|<script[^>]+>/);
  expect(html.match(/<script>/g)).toHaveLength(1);
  expect(html.match(/<\/script>/g)).toHaveLength(1);
});

test("its policy allows its own script by hash and no file of any kind", async () => {
  const { html } = await ask("vote");
  const policy = String(securityHeaders("text/html", Buffer.from(html), true)["content-security-policy"]);
  expect(policy.replace(/sha256-[\w+/]{43}=/, "HASH")).toBe(
    "default-src 'none'; script-src 'HASH'; style-src 'unsafe-inline'; connect-src 'self'; form-action 'none'; base-uri 'none'; frame-ancestors *",
  );
});

test("pinned, it may be kept for ever, its links keep to the release, and its script knows what to ask", async () => {
  const { headers, html } = await ask("vote", "rollCall=a-hrc-res-25-25&release=1&theme=dark");
  expect(headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
  expect(html).toContain('<html lang="en" data-release="1" data-name="vote" data-query="rollCall=a-hrc-res-25-25">');
  expect(html).toContain("https://example.org/figures/vote?rollCall=a-hrc-res-25-25&amp;release=1");
  expect((await ask("vote")).headers.get("cache-control")).toBe("public, max-age=0, must-revalidate");
});

test("in another language the document, its frame and its links are in that language", async () => {
  const { html } = await ask("vote", "lang=fr");
  expect(html).toContain('<html lang="fr">');
  expect(html).toContain(
    '<a href="https://example.org/figures/vote?lang=fr" target="_blank" rel="noopener">Recorded Vote</a>, version 1 · 11111111…',
  );
  expect(html).toContain("<summary>Tableau</summary>");
  expect((await ask("vote", "lang=de")).status).toBe(400);
  expect((await ask("vote", "lang=en")).html).toBe((await ask("vote")).html);
});

test("its theme is the address', else the device's", async () => {
  const [auto, dark, light] = [await ask("vote"), await ask("vote", "theme=dark"), await ask("vote", "theme=light")];
  expect([auto, dark, light].map(({ html }) => html.includes("prefers-color-scheme"))).toEqual([true, false, false]);
  expect([auto, dark, light].map(({ html }) => /color-scheme:(\w+)/.exec(html)?.[1])).toEqual(["light", "dark", "light"]);
});

test.each([
  ["vote", "theme=blue", 400, "<code>theme</code>: must be one of light, dark"],
  ["vote", "release=x", 400, "<code>release</code>: must be a release&#39;s number, such as 1"],
  ["vote", "a=1&a=2", 400, "<code>a</code>: is given twice"],
  ["vote", "release=9", 404, "There is no release 9"],
  ["vote", "rollCall=none", 404, "<code>rollCall</code>: is not there"],
  ["<script>", "", 404, "There is no figure &quot;&lt;script&gt;&quot;"],
  ["map", "", 503, "Too many figures are being drawn"],
])("/embed/%s?%s is a page of status %i that says why", async (name, query, status, why) => {
  const answer = await ask(name, query);
  expect([answer.status, answer.headers.get("content-type")]).toEqual([status, "text/html; charset=utf-8"]);
  expect(answer.html.replaceAll("'", "&#39;")).toContain(why);
  expect(answer.headers.get("cache-control")).toBe(status === 503 ? "no-store" : "public, max-age=0, must-revalidate");
});
