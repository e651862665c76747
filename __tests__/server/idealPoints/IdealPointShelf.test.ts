import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { pino } from "pino";
import type { IdealPoint } from "../../../analysis/idealPoints";
import { encodeRelease } from "../../../release/encodeRelease";
import { computeInThread, type ReleaseBytes } from "../../../server/idealPoints/computeInThread";
import { IdealPointFiles } from "../../../server/idealPoints/IdealPointFiles";
import { IdealPointShelf } from "../../../server/idealPoints/IdealPointShelf";
import { smallContent } from "../../support/smallContent";

const INFO = { number: 1, publishedAt: "2025-01-15T00:00:00Z", note: "", hash: "a".repeat(64) };
const RELEASE: ReleaseBytes = { info: INFO, bytes: new Uint8Array() };
const POINT = { session: "25", body: "HRC", state: "PRK", point: 1, standardError: 0.5, n: 3, orientation: "agreement" };
const POINTS = [POINT] as unknown as readonly IdealPoint[];

async function shelfOf(folder: string, compute: () => Promise<readonly IdealPoint[]>, build = "one-build") {
  const files = await IdealPointFiles.open(folder, build);
  const load = () => Promise.resolve(RELEASE);
  return new IdealPointShelf({ files, load, compute, log: pino({ level: "silent" }) });
}

const newFolder = () => mkdtemp(path.join(tmpdir(), "recorded-vote-points-"));

describe("IdealPointShelf", () => {
  it("has nothing while it computes, and then what was computed, once however many ask", async () => {
    const compute = jest.fn(() => Promise.resolve(POINTS));
    const shelf = await shelfOf(await newFolder(), compute);
    expect([shelf.of(INFO), shelf.of(INFO)]).toEqual([undefined, undefined]);
    await untilThere(shelf);
    expect(shelf.of(INFO)).toEqual(POINTS);
    expect(compute).toHaveBeenCalledTimes(1);
    await shelf.close();
  });

  it("keeps them on disk for the next process of the same build; another build computes anew", async () => {
    const folder = await newFolder();
    const [first, again, other] = [jest.fn(), jest.fn(), jest.fn()].map((of) => of.mockResolvedValue(POINTS));
    for (const [compute, build] of [
      [first, "build-a"],
      [again, "build-a"],
      [other, "build-b"],
    ] as const) {
      const shelf = await shelfOf(folder, compute as never, build);
      shelf.prepare(INFO);
      await untilThere(shelf);
      await shelf.close();
    }
    expect([first, again, other].map((of) => of?.mock.calls.length)).toEqual([1, 0, 1]);
  });

  it("tries again when somebody asks after a failure", async () => {
    const compute = jest.fn().mockRejectedValueOnce(new Error("no memory")).mockResolvedValue(POINTS);
    const shelf = await shelfOf(await newFolder(), compute);
    await untilThere(shelf);
    expect(compute).toHaveBeenCalledTimes(2);
    await shelf.close();
  });

  it("computes in a thread of its own, and ends it when it is told to", async () => {
    const { bytes, hash } = encodeRelease(smallContent);
    const release = { info: { ...INFO, hash }, bytes };
    const worker = path.resolve("server/idealPoints/worker.mjs");
    expect(await computeInThread(worker, release, new AbortController().signal)).toEqual([]);
    const ending = new AbortController();
    const computing = computeInThread(worker, release, ending.signal);
    ending.abort();
    await expect(computing).rejects.toThrow("The thread of the ideal points ended");
  }, 60_000);
});

async function untilThere(shelf: IdealPointShelf): Promise<void> {
  while (!shelf.of(INFO)) await new Promise((resolve) => setTimeout(resolve, 5));
}
