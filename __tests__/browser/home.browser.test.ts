import type { Page } from "playwright-core";
import { browserSite } from "../support/browserSite";
import { seriousFaults } from "../support/seriousFaults";

const site = browserSite();
const { open, faultsOf } = site;

/** Where each figure and its caption stand on the page, however far it is scrolled. */
function placesOnPage(page: Page): Promise<readonly number[][]> {
  return page.$$eval("figure, figcaption", (elements) =>
    elements.map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return [x + scrollX, y + scrollY, width, height].map(Math.round);
    }),
  );
}

const VERDICT = "#verdict";

describe("the home page", () => {
  it("answers with the verdict and the numbers behind it", async () => {
    const page = await open("/");
    expect(await page.locator(VERDICT).innerText()).toContain("23 of the 30 votes in favour remain");
    expect(await page.locator("h1").innerText()).toContain("not only the purportedly ‘hostile’ states from the West");
    expect(faultsOf(page)).toEqual([]);
  });

  it("shows every chart complete with scripts off", async () => {
    const page = await open("/", { javaScriptEnabled: false });
    expect(await page.locator("figure").count()).toBe(4);
    const vote = page.locator("figure").first().locator("svg:visible");
    for (const state of ["Benin", "Rep. of Korea", "Viet Nam", "United States", "Cuba"])
      expect(await vote.textContent()).toContain(state);
    expect(await page.locator("figure table").count()).toBe(4);
  });

  it("changes the verdict, the charts and the address with the definition, without loading the page anew", async () => {
    const page = await open("/");
    await page.evaluate(() => Object.assign(window, { sameDocument: true }));
    await page.selectOption("#definition", "the-west");
    await page.waitForURL((url) => url.searchParams.get("definition") === "the-west");
    await page.locator(VERDICT, { hasText: "18 of the 30 votes in favour remain" }).waitFor();
    expect(await page.evaluate(() => "sameDocument" in window)).toBe(true);
    await page.goBack();
    await page.locator(VERDICT, { hasText: "23 of the 30 votes in favour remain" }).waitFor();
    expect(await page.locator("#definition").inputValue()).toBe("western-european-and-others");
    expect(faultsOf(page)).toEqual([]);
  });

  it("changes the definition with scripts off by the form's button", async () => {
    const page = await open("/", { javaScriptEnabled: false });
    await page.selectOption("#definition", "nato");
    await page.locator("button[type=submit]").first().click();
    await page.waitForURL((url) => url.searchParams.get("definition") === "nato");
    expect(await page.locator(VERDICT).innerText()).toContain("22 of the 30 votes in favour remain");
  });

  it("takes states of the reader's own, by keyboard", async () => {
    const page = await open("/");
    await page.locator("details summary", { hasText: "Choose states yourself" }).focus();
    await page.keyboard.press("Enter");
    await page.locator("#states").focus();
    await page.keyboard.type("usa, jpn");
    await page.keyboard.press("Enter");
    await page.locator(VERDICT, { hasText: "28 of the 30 votes in favour remain" }).waitFor();
    expect(new URL(page.url()).searchParams.get("states")).toBe("usa, jpn");
  });

  it("draws the live chart in place of the drawing, tells of the mark that is pointed at, and moves nothing on the page", async () => {
    const page = await open("/");
    const figure = page.locator("figure").first();
    await figure.locator("[data-width] .recharts-surface").waitFor();
    const after = await placesOnPage(page);
    // The same page without its live chart: its numbers never arrive.
    const still = await site.newPage();
    await still.route("**/figures/*.json*", (route) => route.abort());
    await still.goto(site.address, { waitUntil: "networkidle" });
    expect(await still.locator("[data-width]").count()).toBe(0);
    expect(after).toEqual(await placesOnPage(still));
    await figure.hover();
    await figure.locator("svg:visible text", { hasText: "Kenya" }).hover();
    await figure.getByText("Kenya abstained.").waitFor();
    expect(await placesOnPage(page)).toEqual(after);
    expect(faultsOf(page)).toEqual([]);
  });

  it.each([320, 768, 1366])("never scrolls sideways at %i px", async (width) => {
    const page = await open("/", { viewport: { width, height: 800 } });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    expect(await page.locator("figure").first().locator("svg:visible").count()).toBe(1);
  });

  it.each(["light", "dark"] as const)("has nothing that axe finds serious, in %s mode", async (colorScheme) => {
    const page = await open("/", { colorScheme });
    expect(await seriousFaults(page)).toEqual([]);
  });

  it("says which parameter is wrong, with 400", async () => {
    const page = await open("/");
    const answer = await page.goto(`${site.address}/?states=USA,QQQ`);
    expect(answer?.status()).toBe(400);
    expect(await page.locator("main").innerText()).toContain("QQQ");
  });
});

describe("a roll call's page", () => {
  it("tells what came of the vote and who voted how", async () => {
    const page = await open("/resolutions/a-hrc-res-25-25");
    expect(await page.locator("main").innerText()).toContain("Adopted by recorded vote, 30-6-11");
    expect(await page.locator("figure svg:visible").first().textContent()).toContain("Benin");
    expect(faultsOf(page)).toEqual([]);
  });

  it("marks a text without a vote as such", async () => {
    const page = await open("/resolutions/a-hrc-res-22-13");
    expect(await page.locator("main").innerText()).toContain("Adopted without a vote");
  });

  it("shows both tallies where they differ", async () => {
    const page = await open("/resolutions/a-res-62-167");
    expect(await page.locator("main").innerText()).toContain("101 against 102 in favour");
  });

  it("is a 404 for a vote that is not there", async () => {
    const page = await open("/");
    const answer = await page.goto(`${site.address}/resolutions/a-res-1-1`);
    expect(answer?.status()).toBe(404);
  });
});

describe("the pages of browsing", () => {
  const PAGES = [
    "/resolutions?subject=PRK&state=CUB",
    "/states",
    "/states/jpn",
    "/groups",
    "/groups/nato?on=2014-03-28",
    "/consensus",
    "/methods",
  ];

  it.each(PAGES)("%s never scrolls sideways and has nothing that axe finds serious", async (address) => {
    const page = await open(address, { viewport: { width: 320, height: 800 } });
    expect(await page.locator("h1").count()).toBe(1);
    for (const width of [320, 768, 1366]) {
      await page.setViewportSize({ width, height: 800 });
      expect([width, await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)]).toEqual([width, false]);
    }
    expect(await seriousFaults(page)).toEqual([]);
    expect(faultsOf(page)).toEqual([]);
  });

  it.each([
    ["/states/zzz", 404],
    ["/groups/nobody", 404],
    ["/groups/nato?on=tomorrow", 400],
    ["/resolutions?body=XX", 400],
  ])("%s is a %i", async (address, status) => {
    const page = await open("/methods");
    expect((await page.goto(site.address + address))?.status()).toBe(status);
  });

  it("narrows the list of resolutions by the form alone, and by one choice with scripts", async () => {
    const page = await open("/resolutions", { javaScriptEnabled: false });
    await page.selectOption("select[name=body]", "HRC");
    await page.fill("main input[name=q]", "25/25");
    await page.click("main form[role=search] button[type=submit]");
    expect(new URL(page.url()).searchParams.get("body")).toBe("HRC");
    expect(await page.locator("tbody tr").first().innerText()).toContain("A/HRC/RES/25/25");
    const live = await open("/resolutions");
    await live.selectOption("select[name=subject]", "PRK");
    await live.waitForURL(/subject=PRK/);
    expect(await live.locator("tbody tr").count()).toBeGreaterThan(20);
    await live.selectOption("#state", "CUB");
    await live.waitForURL(/state=CUB/);
    const [, against] = (await live.locator("#choice option", { hasText: "against" }).innerText()).split(/[()]/);
    await live.selectOption("#choice", "against");
    await live.waitForURL(/choice=against/);
    await live.locator("main [role=status]", { hasText: `CSV of all ${against}` }).waitFor();
    expect(await live.locator("tbody tr").count()).toBe(Number(against));
  });
});
