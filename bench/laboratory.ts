import type { Page } from "playwright-core";
import { openBrowser } from "../__tests__/support/openBrowser";
import { firstLoadScripts } from "./site/firstLoadScripts";
import { hangUp } from "./site/get";
import { medianOf } from "./site/medianOf";
import { startSite } from "./site/startSite";
import { withDataDir } from "./site/withDataDir";

/** The laboratory in a browser: from a choice to its answer on the screen, and what its page loads before anybody touches it. */
const CLAIM = "/claims/dprk-support-not-limited-to-hostile-states";
/** Choices one after another, each another answer than the one before. */
const CHOICES = [
  ["#definition", "the-west"],
  ["#set", "all_bodies"],
  ["#abstentions", "half"],
  ["#denominator", "members"],
  ["#definition", "agrees-with-us-60"],
  ["#set", "general_assembly"],
  ["#abstentions", ""],
  ["#denominator", ""],
  ["#definition", "western-european-and-others"],
  ["#set", ""],
] as const;
const ROUNDS = 6;
const TICKS = 20;

await withDataDir(async (dataDir) => {
  const site = await startSite(dataDir);
  const browser = await openBrowser();
  try {
    const { count, gzipBytes } = await firstLoadScripts(site.address + CLAIM);
    console.log(`first load: ${gzipBytes} bytes of JavaScript in ${count} files, gzipped`);
    const page = await browser.newPage();
    await page.goto(site.address + CLAIM);
    await page.locator("#find").waitFor({ state: "attached" });
    const frame = await emptyFrame(page);
    print("choice", await answers(page, choose), frame);
    print("tick", await answers(page, tick), frame);
  } finally {
    hangUp();
    await browser.close();
    await site.stop();
  }
});

async function choose(page: Page): Promise<void> {
  for (let round = 0; round < ROUNDS; round++)
    for (const [field, value] of CHOICES) {
      await page.selectOption(field, value);
      await page.waitForTimeout(60);
    }
}

async function tick(page: Page): Promise<void> {
  await page.locator("#members > summary").click();
  for (let i = 0; i < TICKS; i++) {
    await page.locator("#tick-JPN").click();
    await page.waitForTimeout(60);
  }
}

/** The times that the page itself measured while something was done: milliseconds. */
async function answers(page: Page, work: (page: Page) => Promise<void>): Promise<readonly number[]> {
  await page.evaluate(() => performance.clearMeasures());
  await work(page);
  return page.evaluate(() => performance.getEntriesByName("laboratory:answer").map(({ duration }) => duration));
}

/** The same way from a mark to a painted frame with nothing to do in between: what the machine takes by itself, milliseconds. */
async function emptyFrame(page: Page): Promise<number> {
  const times = await page.evaluate(async () => {
    const found: number[] = [];
    for (let i = 0; i < 40; i++)
      await new Promise<void>((done) => {
        const started = performance.now();
        requestAnimationFrame(() =>
          setTimeout(() => {
            found.push(performance.now() - started);
            done();
          }),
        );
      });
    return found;
  });
  return medianOf(times);
}

function print(name: string, times: readonly number[], frame: number): void {
  const sorted = [...times].sort((a, b) => a - b);
  const p95 = sorted[Math.floor(sorted.length * 0.95)] ?? NaN;
  const median = medianOf(sorted);
  console.log(
    `${name.padEnd(8)} n = ${times.length}, median ${median.toFixed(1)} ms, 95th percentile ${p95.toFixed(1)} ms; ${(median / frame).toFixed(2)} of an empty frame (${frame.toFixed(1)} ms)`,
  );
}
