import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import path from "node:path";

/** Runs every bench of this folder, one after another and each as a process of its own, then prints what took how long. */
const folder = import.meta.dirname;
const OTHERS = new Set(["all.ts", "releaseGenerated.ts"]);
const benches = readdirSync(folder).filter((file) => file.endsWith(".ts") && !OTHERS.has(file));

const outcomes = benches.map((file) => {
  console.log(`\n── ${file}`);
  const started = performance.now();
  const { status } = spawnSync(process.execPath, ["--import", "tsx", path.join(folder, file)], { stdio: "inherit" });
  return { bench: file, seconds: Number(((performance.now() - started) / 1000).toFixed(1)), "exit code": status };
});

console.log("");
console.table(outcomes);
process.exitCode = outcomes.every((outcome) => outcome["exit code"] === 0) ? 0 : 1;
