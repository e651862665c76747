import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import AxeBuilder from "@axe-core/playwright";
import type { BrowserContextOptions, Page } from "playwright-core";
import { browserSite } from "../support/browserSite";

const site = browserSite();
let article: Server;
/** What the page of the other origin holds. */
let html = "";

beforeAll(async () => {
  article = createServer((_, answer) => answer.setHeader("content-type", "text/html").end(`<!doctype html><body>${html}`));
  await new Promise<void>((done) => article.listen(0, () => done()));
});

afterAll(() => {
  article?.close();
});

/** Opens an article on `localhost` with this HTML; the site is 127.0.0.1, so another origin. Whatever the console says is kept. */
async function read(content: string, options: BrowserContextOptions = {}): Promise<{ page: Page; said: string[] }> {
  html = content;
  const page = await site.newPage({ viewport: { width: 700, height: 900 }, ...options });
  const said: string[] = [];
  page.on("console", (message) => said.push(message.text()));
  await page.goto(`http://localhost:${(article.address() as AddressInfo).port}/`, { waitUntil: "networkidle" });
  return { page, said };
}

const VOTE = "/embed/vote?rollCall=a-hrc-res-25-25&release=1";
const frame = (attributes = "", address = VOTE) =>
  `<iframe src="${site.address}${address}" style="width:100%;border:0" height="150" ${attributes}></iframe>`;
const heightOf = (page: Page) => page.locator("iframe").evaluate(({ clientHeight }) => clientHeight);
const contentOf = (page: Page) =>
  page
    .frameLocator("iframe")
    .locator("html")
    .evaluate(({ scrollHeight }) => scrollHeight);

it.each(["", 'sandbox="allow-scripts"'])("takes the height of its figure by /embed.js, %s", async (attributes) => {
  const { page, said } = await read(`${frame(attributes)}<script src="${site.address}/embed.js"></script>`);
  await page.waitForFunction(() => (document.querySelector("iframe")?.clientHeight ?? 0) > 300);
  expect(await heightOf(page)).toBe(await contentOf(page));
  await page.frameLocator("iframe").locator("summary").click();
  await page.waitForFunction(() => (document.querySelector("iframe")?.clientHeight ?? 0) > 1500);
  expect(await heightOf(page)).toBe(await contentOf(page));
  expect(said).toEqual([]);
});

it("tells its height to a script that comes after it", async () => {
  const { page } = await read(frame('sandbox="allow-scripts"'));
  expect(await heightOf(page)).toBe(150);
  await page.addScriptTag({ url: `${site.address}/embed.js` });
  await page.waitForFunction(() => (document.querySelector("iframe")?.clientHeight ?? 0) > 300);
});

it("gives a height to the frame that told it and to no other", async () => {
  const other = '<iframe id="other" srcdoc="<p>other</p>" height="77"></iframe>';
  const { page } = await read(`${other}${frame('id="ours"')}<script src="${site.address}/embed.js"></script>`);
  await page.waitForFunction(() => (document.querySelector("#ours")?.clientHeight ?? 0) > 300);
  expect(await page.locator("#other").evaluate(({ clientHeight }) => clientHeight)).toBe(77);
});

it("is whole without scripts: the drawing that fits, source, release, table", async () => {
  const { page } = await read(frame('sandbox=""'), { javaScriptEnabled: false });
  const inside = page.frameLocator("iframe");
  expect(await inside.locator("svg:visible").count()).toBe(1);
  expect(await inside.locator("figcaption").innerText()).toMatch(/A\/HRC\/RES\/25\/25.*Recorded Vote, release 1 · [0-9a-f]{8}…/);
  expect(await inside.locator("tbody tr").count()).toBe(47);
});

it("sets no cookie and asks nobody but this site", async () => {
  const asked: string[] = [];
  const { page } = await read("<p>empty</p>");
  page.on("request", (request) => asked.push(request.url()));
  await page.setContent(frame());
  await page.waitForLoadState("networkidle");
  expect(asked.sort()).toEqual([`${site.address}/api/v1/releases?limit=1`, site.address + VOTE]);
  expect(await page.context().cookies()).toEqual([]);
});

it("is the one thing here that another site may frame", async () => {
  const { page, said } = await read(frame("", "/figures/vote"));
  expect(page.frames()[1]?.url()).toBe("chrome-error://chromewebdata/");
  expect(said.join("\n")).toMatch(/frame/i);
});

it.each([
  ["has the same figure", 1],
  ["has another figure", 2],
])("says that a newer release %s", async (words, newest) => {
  const { page } = await read("<p>empty</p>");
  await page.route("**/api/v1/releases?limit=1", (route) =>
    route.fulfill({ json: { items: [{ number: 2 }] }, headers: { "access-control-allow-origin": "*" } }),
  );
  await page.route("**/figures/vote.json?*", (route) =>
    route.fulfill({
      json: { title: route.request().url().endsWith("release=2") ? `Now ${newest}` : "Now 1" },
      headers: { "access-control-allow-origin": "*" },
    }),
  );
  await page.setContent(frame('sandbox="allow-scripts"'));
  const line = page.frameLocator("iframe").locator("#newer");
  await line.waitFor({ state: "visible" });
  expect(await line.innerText()).toBe(`Release 2 of the data ${words}. The newest`);
  expect(await line.locator("a").getAttribute("href")).toBe(`${site.address}/figures/vote?rollCall=a-hrc-res-25-25`);
});

it.each([320, 700])("fits %i px, with no fault that axe finds, light and dark", async (width) => {
  for (const colorScheme of ["light", "dark"] as const) {
    const page = await site.open(VOTE, { viewport: { width, height: 900 }, colorScheme });
    await page.locator("summary").click();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  }
});
