import { firstLoadScripts } from "./site/firstLoadScripts";
import { get, hangUp } from "./site/get";
import { medianOf } from "./site/medianOf";
import { startBareServer } from "./site/startBareServer";
import { startSite } from "./site/startSite";
import { throughput } from "./site/throughput";
import { withDataDir } from "./site/withDataDir";

/** Each public page: the time of a kept answer and of one that has to be made, and its bytes; what the home page loads; throughput beside bare `node:http`. */
const PAGES = [
  "/",
  "/?definition=nato",
  "/claims",
  "/resolutions",
  "/resolutions/a-hrc-res-25-25",
  "/states",
  "/groups",
  "/compare",
  "/consensus",
  "/figures",
  "/data",
  "/methods",
  "/api/v1/roll-calls",
];
const KEPT_RUNS = 100;
const MADE_RUNS = 15;
const MOST_SCRIPT_BYTES = 150_000;

await withDataDir(async (dataDir) => {
  const site = await startSite(dataDir);
  try {
    await printPages(site.address);
    await printScripts(site.address);
    await printThroughput(site.address);
  } finally {
    hangUp();
    await site.stop();
  }
});

async function printPages(address: string): Promise<void> {
  console.log("page                            status  kept ms  made ms      raw     gzip       br");
  for (const page of PAGES) {
    const first = await get(address + page);
    const sizes = [
      first,
      await get(address + page, { "accept-encoding": "gzip" }),
      await get(address + page, { "accept-encoding": "br" }),
    ];
    const kept = await timesOf(KEPT_RUNS, () => get(address + page, { "accept-encoding": "br" }));
    // Another host is another answer; drawings do not depend on it and stay kept.
    const made = await timesOf(MADE_RUNS, (run) => get(address + page, { "accept-encoding": "br", host: `host-${run}.example` }));
    const columns = [kept.toFixed(2), made.toFixed(1), ...sizes.map(({ body }) => String(body.length))];
    console.log(`${page.padEnd(32)}${String(first.status).padStart(6)}${columns.map((column) => column.padStart(9)).join("")}`);
  }
}

async function timesOf(runs: number, run: (i: number) => ReturnType<typeof get>): Promise<number> {
  const times: number[] = [];
  for (let i = 0; i < runs; i++) times.push((await run(i)).milliseconds);
  return medianOf(times);
}

async function printScripts(address: string): Promise<void> {
  const { count, gzipBytes } = await firstLoadScripts(`${address}/`);
  console.log(
    `home page, first load: ${gzipBytes} bytes of JavaScript in ${count} files, gzipped (promise: at most ${MOST_SCRIPT_BYTES} before a chart is touched)`,
  );
}

async function printThroughput(address: string): Promise<void> {
  const bare = await startBareServer(await get(`${address}/`, { "accept-encoding": "br" }));
  const [ours, theirs] = [await throughput(`${address}/`), await throughput(bare.address)];
  bare.stop();
  const show = (name: string, { requestsPerSecond, p99, failed }: typeof ours) =>
    console.log(`${name.padEnd(12)} ${requestsPerSecond.toFixed(0).padStart(6)} requests/s, p99 ${p99} ms, ${failed} failed`);
  show("/", ours);
  show("node:http", theirs);
  console.log(
    `ratio        ${(ours.requestsPerSecond / theirs.requestsPerSecond).toFixed(2)} of bare node:http with the same bytes`,
  );
}
