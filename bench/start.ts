import { spawnSync } from "node:child_process";
import { medianOf } from "./site/medianOf";
import { startSite } from "./site/startSite";
import { withDataDir } from "./site/withDataDir";

/** The time from `npm start` to its first answer, on an empty data folder and on one that was used, beside that of starting Node at all. */
const bare = medianOf(
  Array.from({ length: 5 }, () => {
    const started = performance.now();
    spawnSync(process.execPath, ["-e", "0"]);
    return (performance.now() - started) / 1000;
  }),
);

await withDataDir(async (dataDir) => {
  // The build is the checkout's, not the folder's: made here, so that it does not count.
  await (await startSite(dataDir)).stop();
});
await withDataDir(async (dataDir) => {
  for (const which of ["first start", "second start", "third start"]) {
    const site = await startSite(dataDir);
    await site.stop();
    const promise = which === "first start" ? "" : " (promise: at most 5 s)";
    console.log(
      `${which.padEnd(13)} ${site.seconds.toFixed(2)} s${promise}, ${(site.seconds / bare).toFixed(0)} × \`node -e 0\``,
    );
  }
});
console.log(`node -e 0     ${bare.toFixed(3)} s`);
