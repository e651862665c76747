import { readFileSync } from "node:fs";
import { FigurePool } from "../../../figures/draw/FigurePool";
import type { ReleaseInfo } from "../../../release/Release";
import { sumsOfVote } from "./sumsOfVote";

// Run as a process of its own, `drawElsewhere.ts WORKER RELEASE_BYTES RELEASE_INFO`: prints the sums.
const [, , workerFile = "", bytesFile = "", info = "{}"] = process.argv;
const release = JSON.parse(info) as ReleaseInfo;
const pool = new FigurePool({ workerFile, size: 1 });
pool.addRelease(release, readFileSync(bytesFile));
console.log(JSON.stringify(await sumsOfVote(pool, release.publishedAt)));
await pool.close();
