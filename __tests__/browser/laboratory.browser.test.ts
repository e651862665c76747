import type { Page } from "playwright-core";
import { browserSite } from "../support/browserSite";
import { seriousFaults } from "../support/seriousFaults";

const CLAIM = "/claims/dprk-support-not-limited-to-hostile-states";
const OWN = "/claims/new?sentence=Few+%3Cb%3Eabstained%3C%2Fb%3E&subject=IRN";
const VERDICT = "#verdict";

const site = browserSite();
const { open, faultsOf } = site;

/** The page once the browser answers by itself. */
async function openLive(address: string): Promise<Page> {
  const page = await open(address);
  await page.locator("#find").waitFor({ state: "attached" });
  return page;
}

function hasVerdict(page: Page, text: string): Promise<void> {
  return page.locator(VERDICT, { hasText: text }).waitFor();
}

function parametersOf(page: Page): Record<string, string> {
  return Object.fromEntries(new URL(page.url()).searchParams);
}

describe("the laboratory", () => {
  it("answers a choice by itself: nothing is asked of the server before the verdict stands", async () => {
    const page = await openLive(CLAIM);
    await page.waitForLoadState("networkidle");
    await page.context().setOffline(true);
    await page.selectOption("#definition", "the-west");
    await hasVerdict(page, "18 of the 30 votes in favour remain");
    await page.selectOption("#abstentions", "against");
    await hasVerdict(page, "more than the 17 against");
    expect(parametersOf(page)).toEqual({ definition: "the-west", abstentions: "against" });
    expect(faultsOf(page).filter((fault) => !fault.includes("ERR_INTERNET_DISCONNECTED"))).toEqual([]);
  });

  it("edits a definition on the map: a click on a state's land or dot is a click on its tick", async () => {
    const page = await openLive(`${CLAIM}?definition=main-sponsors`);
    await page.locator("summary", { hasText: "Change it state by state" }).click();
    await page.locator("[data-state=BRA] path").click();
    await page.getByText("Edited from Main sponsors: +1").waitFor();
    await page.locator("[data-state=MDV] circle").click();
    await page.getByText("Edited from Main sponsors: +2").waitFor();
    expect(await page.locator("#tick-BRA:checked, #tick-MDV:checked").count()).toBe(2);
    await page.locator("[data-state=DEU] path").click();
    await page.getByText("Edited from Main sponsors: +2 −1").waitFor();
    expect(faultsOf(page)).toEqual([]);
  });

  it("edits a definition state by state, keeps the reader's place, and has a way back", async () => {
    const page = await openLive(`${CLAIM}?definition=main-sponsors`);
    await page.locator("summary", { hasText: "Change it state by state" }).click();
    await page.locator("#tick-JPN").focus();
    await page.keyboard.press("Space");
    await page.locator("#tick-USA").check();
    await page.getByText("Edited from Main sponsors: +1 −1").waitFor();
    expect(parametersOf(page)).toMatchObject({ edited: "main-sponsors", states: expect.stringMatching(/SWE,USA$/) as string });
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("tick-USA");
    await page.locator("a", { hasText: "Back to Main sponsors" }).click();
    await page.locator("p", { hasText: "Edited from" }).waitFor({ state: "detached" });
    expect(parametersOf(page)).toEqual({ definition: "main-sponsors" });
    expect(faultsOf(page)).toEqual([]);
  });

  it("finds a state by typing, and ticks it with Enter", async () => {
    const page = await openLive(CLAIM);
    await page.locator("summary", { hasText: "Change it state by state" }).click();
    await page.locator("#find").pressSequentially("côte d");
    expect(await page.locator("label[data-name]:visible").allInnerTexts()).toEqual(["Côte d'Ivoire"]);
    await page.keyboard.press("Enter");
    await page.getByText("Edited from Western European and Others: +1 −0").waitFor();
    await hasVerdict(page, "22 of the 30 votes in favour remain");
  });

  it("takes a pasted list in any spelling and says which names it does not know", async () => {
    const page = await openLive(CLAIM);
    await page.locator("summary", { hasText: "Change it state by state" }).click();
    await page.locator("#list").fill("Korea, Republic of; Atlantis\njpn");
    await page.locator("button", { hasText: "Add" }).click();
    await page.getByText("Not known as a state, and left out: “Atlantis”.").waitFor();
    await page.getByText("Edited from Western European and Others: +2 −0").waitFor();
    expect(await page.locator("#list").inputValue()).toBe("Korea, Republic of; Atlantis\njpn");
  });

  it("explains every definition, and chooses one from there without losing the keyboard's place", async () => {
    const page = await openLive(CLAIM);
    await page.locator("#definitions summary").click();
    expect(await page.locator("#definitions dt").count()).toBe(14);
    await page.locator("#definitions a", { hasText: /^G7$/ }).focus();
    await page.keyboard.press("Enter");
    await hasVerdict(page, "Call all G7 members hostile, and 24 of the 30 votes in favour remain");
    expect(parametersOf(page)).toEqual({ definition: "g7" });
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("G7");
    expect(await page.locator("#definitions a[aria-current=true]").allInnerTexts()).toEqual(["G7"]);
    expect(faultsOf(page)).toEqual([]);
  });

  it("goes back and forward through the choices, and a copied address shows the same to somebody else, with and without scripts", async () => {
    const page = await openLive(CLAIM);
    await page.selectOption("#set", "general_assembly");
    await page.selectOption("#from", "2010");
    await hasVerdict(page, "over 4 roll calls together");
    await page.selectOption("#abstentions", "half");
    await hasVerdict(page, "half in favour, half against");
    const [address, verdict] = [page.url().replace(site.address, ""), await page.locator(VERDICT).innerText()];
    for (const scripts of [true, false]) {
      const other = await open(address, { javaScriptEnabled: scripts });
      expect(await other.locator(VERDICT).innerText()).toBe(verdict);
    }
    await page.goBack();
    await page.locator(VERDICT, { hasNotText: "half in favour" }).waitFor();
    await page.goBack();
    await hasVerdict(page, "over 9 roll calls together");
    expect(await page.locator("#from").inputValue()).toBe("");
    await page.goForward();
    await hasVerdict(page, "over 4 roll calls together");
  });

  it("redraws the figures for the choice", async () => {
    const page = await openLive(CLAIM);
    await page.selectOption("#rollCalls", "a-hrc-res-7-15");
    await page.locator("figcaption", { hasText: "A/HRC/RES/7/15" }).first().waitFor();
    expect(faultsOf(page)).toEqual([]);
  });

  it("shows the page of the address again after another page", async () => {
    const page = await openLive(CLAIM);
    await page.selectOption("#definition", "nato");
    await hasVerdict(page, "22 of the 30 votes in favour remain");
    await page.locator("nav a", { hasText: "Resolutions" }).click();
    await page.waitForURL("**/resolutions");
    await page.goBack();
    await hasVerdict(page, "22 of the 30 votes in favour remain");
  });

  it("works by its forms with scripts off", async () => {
    const page = await open(CLAIM, { javaScriptEnabled: false });
    await page.selectOption("#set", "same_body");
    await page
      .locator("form", { has: page.locator("#set") })
      .locator("button")
      .click();
    await page.waitForURL((url) => url.searchParams.get("set") === "same_body");
    await page.locator("summary", { hasText: "Change it state by state" }).click();
    await page.locator("#list").fill("Japan, Atlantis");
    await page
      .locator("form", { has: page.locator("#list") })
      .locator("button")
      .click();
    await page.waitForURL((url) => url.searchParams.get("list") === "Japan, Atlantis");
    expect(await page.locator("main").innerText()).toContain("Not known as a state, and left out: “Atlantis”.");
    expect(await page.locator("main").innerText()).toContain("Edited from Western European and Others: +1 −0 (with Japan)");
    expect(await page.locator("#tick-JPN").isChecked()).toBe(true);
    expect(await page.locator("#set").inputValue()).toBe("same_body");
  });

  it.each([320, 768, 1366])("never scrolls sideways at %i px, with everything open", async (width) => {
    const page = await open(`${CLAIM}?states=USA,JPN&set=all_bodies`, { viewport: { width, height: 800 } });
    await page.evaluate(() => document.querySelectorAll("details").forEach((details) => (details.open = true)));
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  });

  it.each(["light", "dark"] as const)("has nothing that axe finds serious, in %s mode", async (colorScheme) => {
    const page = await open(`${CLAIM}?states=USA,JPN&edited=g7&set=same_body`, { colorScheme });
    await page.locator("#find").waitFor({ state: "attached" });
    await page.evaluate(() =>
      document.querySelectorAll("main > div > details, main section details").forEach((one) => one.setAttribute("open", "")),
    );
    expect(await seriousFaults(page, "figure")).toEqual([]);
  });

  it.each(["set=alone", "from=2014-02-30", "states=USA,QQQ", "definition=nato&states=USA"])(
    "says which parameter is wrong in ?%s, with 400",
    async (query) => {
      const page = await open("/claims");
      const answer = await page.goto(`${site.address}${CLAIM}?${query}`);
      expect([answer?.status(), await page.locator("main code").first().innerText()]).toEqual([400, query.split("=")[0]]);
    },
  );
});

describe("a reader's own sentence", () => {
  it("is tested from a form without scripts, shown as the reader's own, and kept from search engines", async () => {
    const page = await open("/claims", { javaScriptEnabled: false });
    await page.locator("#sentence").fill("Only the West was for it");
    await page.selectOption("#subject", "IRN");
    await page.locator("button", { hasText: "Test it" }).click();
    await page.waitForURL("**/claims/new?**");
    expect(await page.locator("h1").innerText()).toBe("“Only the West was for it”");
    expect(await page.locator("main").innerText()).toContain("A reader’s sentence, not checked by this site.");
    expect(await page.locator("meta[name=robots]").getAttribute("content")).toBe("noindex, nofollow");
    expect(await page.locator(VERDICT).innerText()).toMatch(/of the \d+ votes in favour remain/);
    expect(await page.locator("figure").count()).toBeGreaterThanOrEqual(3);
  });

  it("is tested on the votes that the form chooses, without scripts", async () => {
    const page = await open("/claims", { javaScriptEnabled: false });
    await page.locator("#sentence").fill("Only the West was for it");
    await page.selectOption("#subject", "BLR");
    await page.selectOption("#own-set", "all_bodies");
    await page.locator("#own-from").fill("2010");
    await page.locator("button", { hasText: "Test it" }).click();
    await page.waitForURL("**/claims/new?**");
    expect(parametersOf(page)).toMatchObject({ definition: "western-european-and-others", set: "all_bodies", from: "2010" });
    expect(await page.locator(VERDICT).innerText()).toMatch(/over \d+ roll calls together/);
    expect(await page.locator("#from").inputValue()).toBe("2010");
  });

  it("is text, whatever is in it, and stays in the address through every choice", async () => {
    const page = await openLive(OWN);
    expect(await page.locator("h1").innerText()).toBe("“Few <b>abstained</b>”");
    await page.selectOption("#definition", "eu");
    await hasVerdict(page, "Call all EU members hostile");
    expect(parametersOf(page)).toEqual({ sentence: "Few <b>abstained</b>", subject: "IRN", definition: "eu" });
    expect(faultsOf(page)).toEqual([]);
  });

  it.each([
    ["sentence=x&subject=QQQ", "subject"],
    ["subject=IRN", "sentence"],
    [`sentence=${"x".repeat(401)}&subject=IRN`, "sentence"],
  ])("is refused at ?%.30s", async (query, parameter) => {
    const page = await open("/claims");
    const answer = await page.goto(`${site.address}/claims/new?${query}`);
    expect([answer?.status(), await page.locator("main code").first().innerText()]).toEqual([400, parameter]);
  });
});
