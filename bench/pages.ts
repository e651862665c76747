import { cpSync, existsSync } from "node:fs";
import type { Browser } from "playwright-core";
import { openBrowser } from "../__tests__/support/openBrowser";
import { get, hangUp } from "./site/get";
import { medianOf } from "./site/medianOf";
import { FAST, SLOW, visit, type Machine, type Visit } from "./site/visit";
import { startSite } from "./site/startSite";
import { withDataDir } from "./site/withDataDir";

/**
 * Every page against what is promised of it: server time, elements, shifts of the layout, largest paint beside an empty page of the same server in the same
 * browser and run; the search; the reading copy. `npm run bench:pages -- FOLDER` takes a copy of that data folder of a stopped program, such as one with the whole record imported;
 * without it the facts that the project ships with. Addresses after the folder, instead of all pages: `-- FOLDER /compare /states`.
 */
const ALL_PAGES = [
  "/",
  "/claims",
  "/claims/dprk-support-not-limited-to-hostile-states",
  "/resolutions",
  "/resolutions?q=human+rights&state=CHN&choice=against",
  "/resolutions/a-hrc-res-25-25",
  "/resolutions/a-res-69-188",
  "/resolutions/a-res-69-188?order=state",
  "/states",
  "/states/JPN",
  "/states/JPN?with=USA",
  "/groups",
  "/groups/eu",
  "/compare",
  "/compare?grouping=eu&from=2003&to=2014",
  "/compare?states=USA,CHN",
  "/consensus",
  "/search?q=korea",
  "/figures",
  "/data",
  "/methods",
];
/** No page of its own and no data: the frame of the site around a sentence. */
const EMPTY = "/nothing-is-here";
const QUESTIONS = ["A/RES/69/188", "69/188", "res 69/188", "human rights", "korea", "Ivory Coast", "self-determination", "a"];
const PROMISED = { server: 50, search: 5, nodes: 3_000, shift: 0.02, paint: 1.5, reading: 150_000 } as const;
const MADE_RUNS = 9;
const KEPT_RUNS = 20;
const PAINTS = 3;

const [given, ...chosen] = process.argv.slice(2);
const PAGES = chosen.length > 0 ? chosen : ALL_PAGES;

await withDataDir(async (dataDir) => {
  if (given && !existsSync(given)) throw new Error(`There is no folder ${given}.`);
  if (given) cpSync(given, dataDir, { recursive: true, filter: (file) => !/\.lock$/.test(file) });
  const site = await startSite(dataDir);
  const browser = await openBrowser();
  try {
    await printRecord(site.address);
    await printServerTimes(site.address);
    await printSearch(site.address);
    await printReadingCopy(site.address);
    await printVisits(browser, site.address, "as it is", FAST);
    await printVisits(browser, site.address, "4 times slower CPU, 1.6 Mbit/s, 150 ms", SLOW);
  } finally {
    hangUp();
    await browser.close();
    await site.stop();
  }
});

async function printRecord(address: string): Promise<void> {
  const { body } = await get(`${address}/api/v1/roll-calls?limit=1`);
  const { total, release } = JSON.parse(body.toString("utf8")) as { total: number; release: { number: number } };
  console.log(`release ${release.number}, ${total} texts and votes`);
}

async function printServerTimes(address: string): Promise<void> {
  console.log(
    `\nserver time, median in ms (promise: at most ${PROMISED.server}); kept: the bytes of this address again; made: rendered anew`,
  );
  for (const page of PAGES) {
    await get(address + page);
    const kept = await timesOf(KEPT_RUNS, () => get(address + page, { "accept-encoding": "br" }));
    // Another host is another answer; drawings do not depend on it and stay kept.
    const made = await timesOf(MADE_RUNS, (run) => get(address + page, { "accept-encoding": "br", host: `h${run}.example` }));
    print(
      page,
      `kept ${kept.toFixed(1).padStart(6)}  made ${made.toFixed(1).padStart(6)}`,
      kept > PROMISED.server,
      made > PROMISED.server,
    );
  }
}

async function printSearch(address: string): Promise<void> {
  console.log(
    `\nsearch, median in ms of an answer made anew, sent and received (promise: at most ${PROMISED.search} for the answer)`,
  );
  for (const question of QUESTIONS) {
    const path = `/api/v1/search?q=${encodeURIComponent(question)}`;
    await get(address + path);
    const made = await timesOf(MADE_RUNS, (run) => get(address + path, { host: `h${run}.example` }));
    print(question, made.toFixed(1).padStart(6), made > PROMISED.search);
  }
}

async function timesOf(runs: number, run: (i: number) => ReturnType<typeof get>): Promise<number> {
  const times: number[] = [];
  for (let i = 0; i < runs; i++) times.push((await run(i)).milliseconds);
  return medianOf(times);
}

async function printReadingCopy(address: string): Promise<void> {
  const { body } = await get(`${address}/api/v1/releases?limit=1`);
  const { release } = JSON.parse(body.toString("utf8")) as { release: { number: number } };
  const copy = await get(`${address}/data/releases/${release.number}/reading-2.bin`, { "accept-encoding": "br" });
  console.log(`\nreading copy as sent, ${String(copy.headers["content-encoding"])} (promise: at most ${PROMISED.reading})`);
  print("reading-2.bin", `${copy.body.length} bytes`, copy.body.length > PROMISED.reading);
}

async function printVisits(browser: Browser, address: string, name: string, machine: Machine): Promise<void> {
  const empty = medianPaint(await visits(browser, address + EMPTY, machine));
  console.log(
    `\nin the browser, ${name}: medians of ${PAINTS}; the empty page's largest paint is after ${empty.toFixed(0)} ms (promises: at most ${PROMISED.paint} of it, under ${PROMISED.nodes} elements, shifts under ${PROMISED.shift})`,
  );
  for (const page of PAGES) {
    const all = await visits(browser, address + page, machine);
    const ratio = medianPaint(all) / empty;
    const nodes = Math.max(...all.map((of) => of.nodes));
    const shift = Math.max(...all.map((of) => of.shift));
    print(
      page,
      `paint ${medianPaint(all).toFixed(0).padStart(5)} ms, ${ratio.toFixed(2).padStart(5)} of empty  elements ${String(nodes).padStart(5)}  shift ${shift.toFixed(3)}`,
      ratio > PROMISED.paint,
      nodes >= PROMISED.nodes,
      shift >= PROMISED.shift,
    );
  }
}

async function visits(browser: Browser, address: string, machine: Machine): Promise<readonly Visit[]> {
  const found: Visit[] = [];
  for (let i = 0; i < PAINTS; i++) found.push(await visit(browser, address, machine));
  return found;
}

function medianPaint(found: readonly Visit[]): number {
  return medianOf(found.map(({ paint }) => paint));
}

function print(what: string, found: string, ...missed: readonly boolean[]): void {
  console.log(`${what.padEnd(54)} ${found}${missed.some(Boolean) ? "  ✗" : ""}`);
}
