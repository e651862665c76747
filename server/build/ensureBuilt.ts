import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { withFileLock } from "../../store/embedded/withFileLock";
import { buildFingerprint } from "./buildFingerprint";
import { runStep } from "./runStep";

export interface BuildPlan {
  /** The project's folder. */
  readonly root: string;
  /** Where the log of the build goes. */
  readonly dataDir: string;
  readonly onProgress: (text: string) => void;
  readonly signal: AbortSignal;
}

const NEXT_BUILD = ["node_modules/next/dist/bin/next", "build"];
const WORKER_BUILD = ["figures/draw/bundleWorker.mjs"];

/** Builds the pages and the figures' worker where they are missing or older than their sources; gives the build's fingerprint. */
export async function ensureBuilt(plan: BuildPlan): Promise<string> {
  const fingerprint = await buildFingerprint(plan.root);
  if (await isBuilt(plan.root, fingerprint)) return fingerprint;
  const lock = path.join(plan.root, "node_modules", ".cache", "recorded-vote-build");
  const onWait = () => plan.onProgress("waiting for a build that another process is making");
  await withFileLock(lock, async () => ((await isBuilt(plan.root, fingerprint)) ? undefined : build(plan, fingerprint)), onWait);
  return fingerprint;
}

async function build(plan: BuildPlan, fingerprint: string): Promise<void> {
  plan.onProgress("building the pages (the first time, and after a change; half a minute to two)");
  await mkdir(plan.dataDir, { recursive: true });
  const log = path.join(plan.dataDir, "build.log");
  // From a clean folder: what a deleted page left there breaks the next build.
  await Promise.all([".next", "dist"].map((folder) => rm(path.join(plan.root, folder), { recursive: true, force: true })));
  await rm(log, { force: true });
  await runStep(plan.root, WORKER_BUILD, log, plan.signal);
  await runStep(plan.root, NEXT_BUILD, log, plan.signal);
  // Last, so that an interrupted build is never taken for a whole one.
  await writeFile(markerOf(plan.root), fingerprint);
}

const markerOf = (root: string) => path.join(root, ".next", "fingerprint");

async function isBuilt(root: string, fingerprint: string): Promise<boolean> {
  return (await readFile(markerOf(root), "utf8").catch(() => "")) === fingerprint;
}
