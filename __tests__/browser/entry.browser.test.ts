import type { Page } from "playwright-core";
import { PARAGRAPH } from "../app/entry/paragraph";
import { addAccount } from "../support/addAccount";
import { browserSite } from "../support/browserSite";
import { seriousFaults } from "../support/seriousFaults";
import { totpOf } from "../support/totp";

// Seen to fail with Enter in a field that also presses the button it leads to, and with an entry that is kept only once the server has it.

const site = browserSite({ PUBLISH_ALONE: "on" });
const EMAIL = "publisher@example.org";
const PASSWORD = "a long enough password 1";

/** Signs in as a new publisher does, second factor and all; none of it is counted. */
async function signIn(page: Page): Promise<void> {
  await page.goto(`${site.address}/admin/sign-in`);
  const post = (action: string, body: unknown) =>
    page.evaluate(
      async ([address, sent]) => {
        const headers = { "content-type": "application/json" };
        const response = await fetch(address as string, { method: "POST", headers, body: JSON.stringify(sent) });
        return (await response.json()) as { totpUri?: string };
      },
      [`/admin/api/auth/${action}`, body],
    );
  await post("sign-in/email", { email: EMAIL, password: PASSWORD });
  const { totpUri } = await post("two-factor/enable", { password: PASSWORD });
  await post("two-factor/verify-totp", { code: totpOf(totpUri ?? "") });
}

it("takes the paragraph of A/HRC/RES/25/25 from paste to publication in at most 40 key presses, and loses nothing by a reload", async () => {
  await addAccount(site.dataDir, EMAIL, "publisher", PASSWORD);
  const page = await site.newPage();
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"], { origin: site.address });
  await signIn(page);

  let presses = 0;
  const press = async (...keys: readonly string[]) => {
    for (const key of keys) await page.keyboard.press(key);
    presses += keys.length;
  };
  const type = (text: string) => press(...[...text].map((key) => (key === " " ? "Space" : key)));
  const focusIsOn = (id: string) => page.waitForFunction((known) => document.activeElement?.id === known, id);

  await page.goto(`${site.address}/admin/entry/new`);
  await focusIsOn("entry-text");
  await page.evaluate((text) => navigator.clipboard.writeText(text), PARAGRAPH);
  await page.keyboard.press("Control+v");
  await focusIsOn("entry-symbol");
  // The seed has the vote as 25/25 already, so it is entered under a number that is free.
  await type("99");
  await press("Enter");
  await type("prk");
  await page.waitForSelector("[role=listbox] [role=option]");
  await press("ArrowDown", "Enter");
  await focusIsOn("entry-date");
  await type("28 3 14");
  // At once, before anything of the day can be with the server.
  await page.reload();
  await focusIsOn("entry-date");
  expect(await page.inputValue("#entry-date")).toBe("28 3 14");
  await press("Enter");
  await focusIsOn("entry-sources");
  await press("Enter");
  await focusIsOn("entry-ready");
  await page.waitForSelector("[data-save=saved]");
  expect(await page.locator("[data-entry-grid] button").count()).toBe(47);
  expect(await seriousFaults(page)).toEqual([]);

  await press("Enter");
  await page.waitForFunction(() => document.activeElement?.textContent === "Review and publish");
  await press("Enter");
  await page.waitForURL("**/admin/drafts/*");
  await focusIsOn("note");
  await press("Enter");
  const answer = await published(`${site.address}/api/v1/roll-calls/a-hrc-res-25-99`);
  const { release, symbol, date, subject, countedTally } = (await answer.json()) as Record<string, unknown>;
  expect({ release, symbol, date, subject, countedTally }).toMatchObject({
    release: { number: 2 },
    symbol: "A/HRC/RES/25/99",
    date: "2014-03-28",
    subject: "PRK",
    countedTally: { inFavour: 30, against: 6, abstaining: 11, nonVoting: 0, members: 47 },
  });
  expect(presses).toBeLessThanOrEqual(40);
  // The page of the sign-in asks who is there, and as a stranger hears 401; a browser notes that, and nothing else may be noted.
  expect(site.faultsOf(page)).toEqual(["Failed to load resource: the server responded with a status of 401 (Unauthorized)"]);
});

/** The page names the vote's address before it is there, so the publication is waited for where readers see it. */
async function published(address: string): Promise<Response> {
  for (let tries = 0; tries < 60; tries++) {
    const answer = await fetch(address);
    if (answer.ok) return answer;
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  throw new Error(`${address} was not there half a minute after publication`);
}
