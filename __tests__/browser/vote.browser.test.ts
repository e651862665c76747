import { browserSite } from "../support/browserSite";
import { seriousFaults } from "../support/seriousFaults";

const GENERAL_ASSEMBLY = "/resolutions/a-res-69-188";
const COUNCIL = "/resolutions/a-hrc-res-25-25";

const site = browserSite();
const { open } = site;

const without = { javaScriptEnabled: false };

describe("a vote's page without scripts", () => {
  it("finds a state by a plain form, tells its choice, and marks its line", async () => {
    const page = await open(COUNCIL, without);
    await page.fill("#states input[name=find]", "Ivory Coast");
    await page.click("#states button[type=submit]");
    expect(new URL(page.url()).searchParams.get("find")).toBe("Ivory Coast");
    expect(await page.locator("#states [role=status]").innerText()).toContain("Côte d'Ivoire voted in favour.");
    expect(await page.locator("#members mark").allInnerTexts()).toEqual(["Côte d'Ivoire"]);
  });

  it("orders its table by links, under headings or in one list", async () => {
    const page = await open(COUNCIL, without);
    const headings = page.locator("#members th[scope=rowgroup]");
    expect(await headings.first().innerText()).toBe("African (13)");
    await page.click("#members nav >> text=by choice");
    expect(await headings.allInnerTexts()).toEqual(["In favour (30)", "Against (6)", "Abstaining (11)"]);
    await page.click("#members nav >> text=in one list");
    expect(await headings.count()).toBe(0);
    await page.click("#members thead >> text=State");
    expect(await page.locator("#members tbody th").first().innerText()).toBe("Algeria");
  });

  it("draws those inside the chosen bloc as outlines", async () => {
    const page = await open(`${COUNCIL}?definition=nato`, without);
    const style = (code: string) =>
      page.locator(`a[data-name][data-state=${code}]`).evaluate((box) => getComputedStyle(box).borderTopStyle);
    expect([await style("USA"), await style("AUT")]).toEqual(["dashed", "solid"]);
  });

  it("keeps to a release, cites it, and leads on to the flow of those who switched", async () => {
    const page = await open(COUNCIL, without);
    const text = await page.locator("main").innerText();
    expect(text).toContain("Who switched");
    expect(text).toMatch(/Release 1, SHA-256 [0-9a-f]{64}/);
    await page.click("text=?release=1");
    expect(await page.locator("[role=note]").innerText()).toContain("As release 1");
    const flow = await page.locator("a", { hasText: "The whole flow" }).first().getAttribute("href");
    expect((await page.goto(site.address + (flow ?? "")))?.status()).toBe(200);
  });

  it("says why two tallies differ", async () => {
    const page = await open("/resolutions/a-res-62-167", without);
    expect(await page.locator("main").innerText()).toContain("Why does this differ from the UN’s page?");
  });

  it.each([`${COUNCIL}?order=size`, `${COUNCIL}?release=x`, `${COUNCIL}?definition=nobody`, "/states/JPN?with=JPN"])(
    "%s is refused",
    async (address) => {
      const page = await open("/methods");
      expect((await page.goto(site.address + address))?.status()).toBe(400);
    },
  );

  it("is a 404 in a release that is not there", async () => {
    const page = await open("/methods");
    expect((await page.goto(`${site.address}${COUNCIL}?release=999`))?.status()).toBe(404);
  });
});

describe("a vote's page", () => {
  it("follows each letter that is typed: the sentence, the boxes and the lines", async () => {
    const page = await open(GENERAL_ASSEMBLY);
    await page.locator("#states input[name=find]").pressSequentially("keny");
    await page.locator("#states [role=status]", { hasText: "Kenya abstained." }).waitFor();
    expect(await page.locator("#members tbody th[scope=row]:visible").allInnerTexts()).toEqual(["Kenya"]);
    await page.fill("#states input[name=find]", "");
    expect(await page.locator("#members tbody th[scope=row]:visible").count()).toBe(193);
  });

  it("copies the citation", async () => {
    const page = await open(COUNCIL, { permissions: ["clipboard-read", "clipboard-write"] });
    await page.click("text=Copy the citation");
    await page.locator("text=Copied").waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^Recorded Vote\. \(/);
  });

  it.each(["", "?order=state", "?order=choice&grouped=no"])(
    "of 193 members has fewer than 3,000 elements with %j",
    async (query) => {
      const page = await open(GENERAL_ASSEMBLY + query);
      await page.locator("figure").nth(0).locator("[data-width]").waitFor();
      await page.locator("figure").nth(1).locator("[data-width]").waitFor();
      expect(await page.evaluate(() => document.querySelectorAll("*").length)).toBeLessThan(3000);
    },
  );

  it.each(["light", "dark"] as const)(
    "never scrolls sideways and has nothing that axe finds serious, in %s mode",
    async (colorScheme) => {
      const page = await open(`${GENERAL_ASSEMBLY}?find=korea`, { colorScheme, viewport: { width: 320, height: 800 } });
      for (const width of [320, 768, 1366]) {
        await page.setViewportSize({ width, height: 800 });
        expect([width, await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)]).toEqual([width, false]);
      }
      expect(await seriousFaults(page)).toEqual([]);
    },
  );
});

describe("a state's page", () => {
  it("beside another state has fewer than 3,000 elements", async () => {
    const page = await open("/states/JPN?with=USA");
    await page.locator("figure").nth(0).locator("[data-width]").waitFor();
    await page.locator("figure").nth(1).locator("[data-width]").waitFor();
    expect(await page.evaluate(() => document.querySelectorAll("*").length)).toBeLessThan(3000);
  });

  it("compares it with any other by a plain form, and lists its votes", async () => {
    const page = await open("/states/JPN", without);
    await page.fill("#with-state", "états-unis");
    await page.click("#with button[type=submit]");
    expect(new URL(page.url()).searchParams.get("with")).toBe("états-unis");
    expect(await page.locator("#with").innerText()).toMatch(/Japan and United States of America: \d+% over \d+ votes/);
    expect(await page.locator("#with figure svg").count()).toBeGreaterThan(0);
    expect(await page.locator("#votes tbody tr").count()).toBe(15);
  });
});
