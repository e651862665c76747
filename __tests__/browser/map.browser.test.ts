import { browserSite } from "../support/browserSite";
import { seriousFaults } from "../support/seriousFaults";

const MAP = "/figures/map?rollCall=a-res-69-188";

const site = browserSite();
const { open } = site;

describe("the map of a vote", () => {
  it.each([320, 768, 1366])("is complete at %i px with scripts off, with a table of every member", async (width) => {
    const page = await open(MAP, { javaScriptEnabled: false, viewport: { width, height: 800 } });
    const drawing = page.locator("figure svg:visible");
    expect(await drawing.count()).toBe(1);
    expect(await drawing.locator("path.in-favour, path.against, path.abstaining").count()).toBe(3);
    expect(await drawing.textContent()).toContain("116 in favour");
    expect(await page.locator("figure table tbody tr").count()).toBe(193);
  });

  it("is one tab stop, walked by the arrow keys in the order of names, and tells each member's choice", async () => {
    const page = await open(MAP);
    await page.locator("[data-width] .recharts-surface").waitFor();
    const drawing = page.locator("figure [role=group]");
    expect(await drawing.locator("[tabindex='0']").count()).toBe(0);
    await drawing.focus();
    await page.keyboard.press("ArrowRight");
    await page.getByText("Afghanistan voted in favour.").waitFor();
    await page.keyboard.press("ArrowRight");
    await page.getByText("Albania voted in favour.").waitFor();
    await page.keyboard.press("End");
    await page.getByText("Zimbabwe voted against.").waitFor();
    await page.keyboard.press("Escape");
    await page.getByText("Point at a mark").waitFor();
  });

  it("tells of the land and of the dot that is pointed at", async () => {
    const page = await open(MAP);
    await page.locator("[data-width] .recharts-surface").waitFor();
    const areas = page.locator("[data-width] path[data-mark]");
    const dots = page.locator("[data-width] circle[data-mark]");
    expect([await areas.count(), await dots.count()]).toEqual([162, 31]);
    await dots.first().hover({ force: true });
    await page.getByText("Andorra voted in favour.").waitFor();
  });
});

describe("the gallery", () => {
  it("draws an example of every figure, each a link to its page", async () => {
    const page = await open("/figures");
    const pictures = page.locator("main img");
    const count = await pictures.count();
    expect(count).toBe(await page.locator("main h2 a").count());
    for (let i = 0; i < count; i += 1) {
      await pictures.nth(i).scrollIntoViewIfNeeded();
      await page.waitForFunction((at) => (document.querySelectorAll<HTMLImageElement>("main img")[at]?.naturalWidth ?? 0) > 0, i);
    }
  });

  it.each(["light", "dark"] as const)(
    "never scrolls sideways and has nothing that axe finds serious, in %s mode",
    async (colorScheme) => {
      const page = await open("/figures", { colorScheme });
      for (const width of [320, 768, 1366]) {
        await page.setViewportSize({ width, height: 800 });
        expect([width, await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)]).toEqual([width, false]);
      }
      expect(await seriousFaults(page)).toEqual([]);
    },
  );
});
