import AxeBuilder from "@axe-core/playwright";
import type { BrowserContextOptions, Page } from "playwright-core";
import { browserSite } from "../support/browserSite";

const site = browserSite();
/** Quiet, so that what a key loads can be told from what the page does. */
const open = (path: string, options?: BrowserContextOptions) => site.open(path, options, "networkidle");

const focused = (page: Page) =>
  page.evaluate(() => document.activeElement?.getAttribute("href") ?? document.activeElement?.tagName);
const openDialogs = (page: Page) => page.locator("dialog[open]").count();

describe("the search", () => {
  it("works from the head of any page without scripts, a symbol in any spelling first", async () => {
    const page = await open("/methods", { javaScriptEnabled: false });
    await page.locator("header input[name=q]").fill("hrc 25/25");
    await page.locator("header input[name=q]").press("Enter");
    await page.waitForURL("**/search?q=hrc+25%2F25");
    expect(await page.locator("main ol a").first().getAttribute("href")).toBe("/resolutions/a-hrc-res-25-25");
    expect(await page.locator("main ol li").first().innerText()).toContain("28 March 2014. Adopted by recorded vote, 30-6-11.");
  });

  it("says which parameter is wrong, as a 400", async () => {
    const page = await open("/methods");
    const answer = await page.goto(`${site.address}/search?q=${"a".repeat(201)}`);
    expect([answer?.status(), await page.locator("main code").innerText()]).toEqual([400, "q"]);
  });

  it.each([320, 768, 1366])("fits %i px, with no fault that axe finds, light and dark", async (width) => {
    for (const colorScheme of ["light", "dark"] as const) {
      const page = await open("/search?q=korea", { viewport: { width, height: 800 }, colorScheme });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
    }
  });
});

describe("the palette", () => {
  it("loads its script only when it is opened", async () => {
    const page = await open("/methods");
    const scripts: string[] = [];
    page.on("request", (request) => void (request.resourceType() === "script" && scripts.push(request.url())));
    await page.waitForTimeout(300);
    expect(scripts).toEqual([]);
    await page.keyboard.press("/");
    await page.waitForSelector("dialog[open]");
    expect(scripts.length).toBeGreaterThan(0);
  });

  it.each(["/", "Control+k", "Meta+k"])("opens by %s, goes where Enter says, and is closed there", async (keys) => {
    const page = await open("/methods");
    await page.keyboard.press(keys);
    await page.waitForSelector("dialog[open] input");
    await page.keyboard.type("nato");
    await page.waitForSelector('dialog [role=option][data-value="/groups/nato"]');
    await page.keyboard.press("Enter");
    await page.waitForURL("**/groups/nato");
    expect(await openDialogs(page)).toBe(0);
  });

  it("is walked by the arrow keys and tells which line is chosen", async () => {
    const page = await open("/methods");
    await page.keyboard.press("/");
    await page.waitForSelector("dialog[open] input");
    await page.keyboard.type("korea");
    await page.waitForFunction(() => document.querySelectorAll("dialog [role=option]").length > 2);
    await page.keyboard.press("ArrowDown");
    const options = page.locator("dialog [role=option]");
    expect(await options.nth(1).getAttribute("aria-selected")).toBe("true");
    const active = await page.locator("dialog input").getAttribute("aria-activedescendant");
    expect(active).toBe(await options.nth(1).getAttribute("id"));
    expect((await new AxeBuilder({ page }).include("dialog").analyze()).violations).toEqual([]);
  });

  it("gives the focus back to where it was when Escape closes it", async () => {
    const page = await open("/methods");
    await page.locator('nav a[href="/states"]').focus();
    await page.keyboard.press("/");
    await page.waitForSelector("dialog[open] input");
    expect(await focused(page)).toBe("INPUT");
    await page.keyboard.press("Escape");
    await page.waitForFunction(() => !document.querySelector("dialog"));
    expect(await focused(page)).toBe("/states");
  });

  it("leaves a slash that is being typed alone", async () => {
    const page = await open("/methods");
    await page.locator("header input[name=q]").focus();
    await page.keyboard.type("25/25");
    expect([await page.locator("header input[name=q]").inputValue(), await openDialogs(page)]).toEqual(["25/25", 0]);
  });

  it("leads to the page of all where there are more than it shows", async () => {
    const page = await open("/methods");
    await page.keyboard.press("/");
    await page.waitForSelector("dialog[open] input");
    await page.keyboard.type("human rights");
    await page.waitForSelector("dialog [role=option][data-value=all]");
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("Enter");
    await page.waitForURL("**/search?q=human+rights");
  });
});

it("finds its feeds from every page, and a state's own from the state's", async () => {
  const page = await open("/states/FRA", { javaScriptEnabled: false });
  const feeds = await page.$$eval('head link[rel="alternate"][type="application/atom+xml"]', (links) =>
    links.map((link) => link.getAttribute("href")),
  );
  expect(feeds.sort()).toEqual([
    "/feeds/corrections.atom",
    "/feeds/corrections.atom?state=FRA",
    "/feeds/votes.atom",
    "/feeds/votes.atom?state=FRA",
  ]);
});
