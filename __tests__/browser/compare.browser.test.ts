import type { Page } from "playwright-core";
import { browserSite } from "../support/browserSite";
import { seriousFaults } from "../support/seriousFaults";

const EU = "/compare?grouping=eu&from=2003&to=2014";
const ALL_NODES = 3_000;

const site = browserSite();
const { open, faultsOf } = site;

describe("the page of comparisons", () => {
  it("is complete without scripts: the matrix, the plane, the map, every pair and the way to more", async () => {
    const page = await open("/compare", { javaScriptEnabled: false });
    expect(await page.locator("figure svg:visible").count()).toBe(3);
    expect(await page.locator("#pairs tbody tr").count()).toBe(50);
    await page.locator("nav[aria-label='Pages of the list'] a", { hasText: "After" }).click();
    expect(new URL(page.url()).searchParams.get("page")).toBe("2");
    expect(await page.locator("#pairs tbody tr").count()).toBe(50);
    await page.fill("#with", "CHN");
    await page.click("#map button[type=submit]");
    await page.waitForURL(/with=CHN/);
    expect(await page.locator("#map figure h2").innerText()).toMatch(/^Closest to China: /);
    await page.selectOption("#grouping", "g7");
    await page.locator("button", { hasText: "Show" }).first().click();
    await page.waitForURL(/grouping=g7/);
    expect(await page.locator("#pairs tbody tr").count()).toBe(21);
    expect(await page.locator("#with").inputValue()).toBe("CHN");
  });

  it(`has fewer than ${ALL_NODES} elements for all states`, async () => {
    const page = await open("/compare");
    await page.locator("#period").waitFor();
    await page.locator("#map [data-width]").waitFor();
    expect(await page.evaluate(() => document.querySelectorAll("*").length)).toBeLessThan(ALL_NODES);
    expect(faultsOf(page)).toEqual([]);
  });

  it("reads the pair under the pointer and, cell by cell, under the arrow keys", async () => {
    const page = await open(EU);
    const figure = page.locator("figure").first();
    await figure.locator("[data-width] .recharts-surface").waitFor();
    await figure.locator("[role=group]").focus();
    await page.keyboard.press("Home");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowRight");
    const story = figure.locator("[role=status]");
    const first = await story.innerText();
    expect(first).toMatch(/^.+ \([A-Z]{3}\) and .+ \([A-Z]{3}\): (over )?\d+% agreement over \d+ shared votes/);
    await page.keyboard.press("Escape");
    const box = await figure.locator("svg:visible").boundingBox();
    await page.mouse.move((box?.x ?? 0) + (box?.width ?? 0) * 0.6, (box?.y ?? 0) + (box?.height ?? 0) * 0.4);
    await figure.getByText(/agreement over \d+ shared votes/).waitFor();
    expect(faultsOf(page)).toEqual([]);
  });

  it("draws two states as a line over the years, reached from their pair", async () => {
    const page = await open("/compare?states=USA,CHN,PRK");
    await page.locator("#pairs tbody a").first().click();
    await page.waitForURL((url) => url.searchParams.get("states")?.split(",").length === 2);
    await page.locator("figure h2", { hasText: "agreed" }).first().waitFor();
    expect(await page.locator("#pairs").count()).toBe(0);
  });

  it("answers the slider by itself, then brings the rest of the page and the address along", async () => {
    const page = await open("/compare?from=2003&to=2012");
    await page.locator("#period").waitFor();
    await page.waitForLoadState("networkidle");
    await page.context().setOffline(true);
    await page.locator("#period").focus();
    await page.keyboard.press("ArrowLeft");
    const plane = page.locator("#alignment figure");
    await plane.getByText("2002 to 2011").first().waitFor();
    await page.context().setOffline(false);
    await page.keyboard.press("ArrowLeft");
    await page.waitForURL(/from=2001&to=2010/);
    await page.locator("figure p", { hasText: "2001 to 2010" }).first().waitFor();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("period");
    expect(await page.locator("output").innerText()).toBe("2001 to 2010");
    expect(faultsOf(page).filter((fault) => !fault.includes("ERR_INTERNET_DISCONNECTED"))).toEqual([]);
  });

  it("moves nothing on the page as the browser takes the plane over", async () => {
    const place = (page: Page) =>
      page.locator("#alignment figcaption").evaluate((of) => Math.round(of.getBoundingClientRect().y + scrollY));
    const page = await open(EU);
    await page.locator("#period").waitFor();
    const still = await site.newPage();
    await still.route("**/reading-2.bin", (route) => route.abort());
    await still.goto(site.address + EU, { waitUntil: "networkidle" });
    expect(await still.locator("#period").count()).toBe(0);
    expect(await place(page)).toBe(await place(still));
  });

  it.each([320, 768, 1366])("never scrolls sideways at %i px", async (width) => {
    for (const address of ["/compare", EU, "/compare?states=USA,CHN"]) {
      const page = await open(address, { viewport: { width, height: 800 } });
      await page.locator("#period").waitFor();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
  });

  it.each(["light", "dark"] as const)("has nothing that axe finds serious, in %s mode", async (colorScheme) => {
    const page = await open(EU, { colorScheme });
    await page.locator("#period").waitFor();
    expect(await seriousFaults(page)).toEqual([]);
  });

  it.each([
    "states=USA,QQQ",
    "grouping=nobody",
    "states=USA&grouping=eu",
    "from=2014-02-30",
    "x=QQQ",
    "y=USA&x=USA",
    "sort=loudest",
  ])("says which parameter is wrong in ?%s, with 400", async (query) => {
    const page = await open("/methods");
    const answer = await page.goto(`${site.address}/compare?${query}`);
    expect([answer?.status(), await page.locator("main code").first().innerText()]).toEqual([400, query.split("=")[0]]);
  });
});
