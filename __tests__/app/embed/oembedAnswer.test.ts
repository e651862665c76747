import { oembedAnswer } from "../../../app/_embed/oembedAnswer";
import { runtime, setRuntime } from "../../../app/runtime";
import { serveSeed } from "../api/served";
import { DRAWN_TWO } from "./drawnTwo";

const SITE = "https://example.org";
const asked: unknown[] = [];

beforeAll(() => {
  serveSeed();
  setRuntime({
    ...runtime(),
    drawFigure: (_, name, query) => {
      asked.push({ name, query });
      const faults = [{ parameter: "rollCall", message: "is not there" }];
      return Promise.resolve(query["rollCall"] === "none" ? { faults, isUnknown: true } : DRAWN_TWO);
    },
  });
});

beforeEach(() => asked.splice(0));

async function ask(query: Readonly<Record<string, string>>) {
  const answer = await oembedAnswer(new URLSearchParams(query), SITE);
  return { status: answer.status, type: answer.headers.get("content-type"), text: await answer.text() };
}

async function rich(query: Readonly<Record<string, string>>) {
  const { status, text } = await ask(query);
  expect(status).toBe(200);
  return JSON.parse(text) as { readonly html: string; readonly width: number; readonly height: number };
}

test("a figure's page is a quotation with its link, and the frame; every word in it is only text", async () => {
  const { type, text } = await ask({ url: `${SITE}/figures/vote?rollCall=a-hrc-res-25-25&release=1` });
  expect(type).toBe("application/json; charset=utf-8");
  expect(JSON.parse(text)).toEqual({
    version: "1.0",
    type: "rich",
    title: 'Two <b>"in favour"</b>',
    provider_name: "Recorded Vote",
    provider_url: SITE,
    html:
      "<blockquote><p>Two &lt;/script&gt; in favour.</p>" +
      '<a href="https://example.org/figures/vote?rollCall=a-hrc-res-25-25&amp;release=1">Two &lt;b&gt;&quot;in favour&quot;&lt;/b&gt;</a>, Recorded Vote</blockquote>' +
      '<iframe src="https://example.org/embed/vote?rollCall=a-hrc-res-25-25&amp;release=1" title="Two &lt;b&gt;&quot;in favour&quot;&lt;/b&gt;. Two &lt;/script&gt; in favour."' +
      ' width="700" style="border:0;max-width:100%" height="306" loading="lazy" sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox"></iframe>',
    width: 700,
    height: 306,
  });
});

test.each([
  ["/resolutions/a-hrc-res-25-25?group=eu", "vote", { rollCall: "a-hrc-res-25-25" }, "/embed/vote?rollCall=a-hrc-res-25-25"],
  [
    "/claims/a-claim?definition=nato&set=all",
    "claim",
    { claim: "a-claim", definition: "nato" },
    "/embed/claim?claim=a-claim&amp;definition=nato",
  ],
  ["/figures/agreement?a=KOR&b=JPN", "agreement", { a: "KOR", b: "JPN" }, "/embed/agreement?a=KOR&amp;b=JPN"],
])("%s is shown by its figure", async (page, name, query, embed) => {
  const { html } = await rich({ url: SITE + page });
  expect(asked).toEqual([{ name, query }]);
  expect(html).toContain(`<iframe src="${SITE}${embed}"`);
});

test("it is no larger than asked", async () => {
  const url = `${SITE}/figures/vote`;
  expect(await rich({ url, maxwidth: "320", maxheight: "200" })).toMatchObject({ width: 320, height: 200 });
  expect(await rich({ url, maxwidth: "5000", maxheight: "5000" })).toMatchObject({ width: 700, height: 306 });
  expect((await rich({ url, maxwidth: "100" })).html).toContain(' width="100" ');
});

test("as XML the HTML is text", async () => {
  const { type, text } = await ask({ url: `${SITE}/figures/vote`, format: "xml" });
  expect(type).toBe("text/xml; charset=utf-8");
  expect(text).toContain(
    '<?xml version="1.0" encoding="utf-8" standalone="yes"?>\n<oembed><version>1.0</version><type>rich</type>',
  );
  expect(text).toContain("<html>&lt;blockquote&gt;&lt;p&gt;Two &amp;lt;/script&amp;gt; in favour.");
  expect(text).not.toMatch(/<(blockquote|iframe|script|b)\b/);
});

test.each([
  ["no address", {}, 400],
  ["what is no address", { url: "figures/vote" }, 400],
  ["another scheme", { url: "javascript:alert(1)" }, 400],
  ["a file of this machine", { url: "file:///etc/passwd" }, 400],
  ["no number of px", { url: `${SITE}/figures/vote`, maxwidth: "wide" }, 400],
  ["another site", { url: "https://example.com/figures/vote" }, 404],
  ["another port of this host", { url: `${SITE}:8443/figures/vote` }, 404],
  ["a page without a figure", { url: `${SITE}/methods` }, 404],
  ["an unknown figure", { url: `${SITE}/figures/constructor` }, 404],
  ["a figure's file", { url: `${SITE}/figures/vote.png` }, 404],
  ["a roll call that is not there", { url: `${SITE}/resolutions/none` }, 404],
  ["a release that is not there", { url: `${SITE}/figures/vote?release=9` }, 404],
  ["a release that is none", { url: `${SITE}/figures/vote?release=x` }, 404],
  ["another format", { url: `${SITE}/figures/vote`, format: "yaml" }, 501],
])("%s is answered by a problem", async (_, query, status) => {
  expect(await ask(query as Readonly<Record<string, string>>)).toMatchObject({ status, type: "application/problem+json" });
});
