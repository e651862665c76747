import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import path from "node:path";
import { FigurePool, type FigurePoolOptions } from "../../../figures/draw/FigurePool";
import { encodeRelease } from "../../../release/encodeRelease";
import type { ReleaseInfo } from "../../../release/Release";
import { readSeed } from "../../../seed/readSeed";

/** The worker as it is bundled for the product, in a folder of this test file's own, from which the packages that it leaves to Node are found. */
export function bundledWorker(): { readonly file: string; readonly remove: () => void } {
  const cache = path.join("node_modules", ".cache");
  mkdirSync(cache, { recursive: true });
  const folder = path.resolve(mkdtempSync(path.join(cache, "recorded-vote-figures-")));
  const file = path.join(folder, "figures.mjs");
  execFileSync(process.execPath, [path.join("figures", "draw", "bundleWorker.mjs"), file]);
  return { file, remove: () => rmSync(folder, { recursive: true }) };
}

/** The seed, published as release 1. */
export function seedRelease(): { readonly info: ReleaseInfo; readonly bytes: Uint8Array } {
  const { bytes, hash } = encodeRelease(readSeed());
  return { info: { number: 1, publishedAt: "2026-01-01T00:00:00Z", note: "", hash }, bytes };
}

/** A pool that has a release of the seed. */
export function seededPool(
  workerFile: string,
  release: ReturnType<typeof seedRelease>,
  options: Partial<FigurePoolOptions> = {},
): FigurePool {
  const pool = new FigurePool({ workerFile, size: 1, ...options });
  pool.addRelease(release.info, release.bytes);
  return pool;
}
