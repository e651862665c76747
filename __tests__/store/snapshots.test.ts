import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { encodeRelease } from "../../release/encodeRelease";
import type { PublishedRelease } from "../../store/publishing/PublishedRelease";
import { newestSoundSnapshot } from "../../store/snapshots/newestSoundSnapshot";
import { snapshotFile } from "../../store/snapshots/snapshotFiles";
import { writeSnapshot } from "../../store/snapshots/writeSnapshot";
import { smallContent } from "../support/smallContent";

// Planted fault with which this was seen to fail: the checksum not compared (a flipped bit of the note or the revision's hash goes unseen).

let dataDir: string;
beforeEach(() => void (dataDir = mkdtempSync(path.join(tmpdir(), "snapshots ünd "))));
afterEach(() => rmSync(dataDir, { recursive: true }));

const { bytes, hash } = encodeRelease(smallContent);
const release = (number: number): PublishedRelease => ({
  info: { number, publishedAt: "2026-01-02T03:04:05.006Z", note: `Note ${number}: ü\n"`, hash },
  bytes,
  revisionHead: "a".repeat(64),
});

test("what is written is read, and the newest is taken", async () => {
  await writeSnapshot(dataDir, release(9));
  await writeSnapshot(dataDir, release(10));
  const { newest, refused } = await newestSoundSnapshot(dataDir);
  expect(newest?.kept).toEqual(release(10));
  expect(newest?.release.info).toEqual(release(10).info);
  expect(refused).toEqual([]);
});

test("without a folder there is no snapshot", async () => {
  expect(await newestSoundSnapshot(path.join(dataDir, "nowhere"))).toEqual({ newest: undefined, refused: [] });
});

test("five are kept, and nothing half-written beside them", async () => {
  for (let number = 1; number <= 7; number++) await writeSnapshot(dataDir, release(number));
  expect(readdirSync(path.join(dataDir, "releases")).toSorted()).toEqual([
    "3.release",
    "4.release",
    "5.release",
    "6.release",
    "7.release",
  ]);
});

test("each of a hundred flipped bits is seen, and the snapshot before it taken", async () => {
  await writeSnapshot(dataDir, release(1));
  await writeSnapshot(dataDir, release(2));
  const whole = readFileSync(snapshotFile(dataDir, 2));
  for (let i = 0; i < 100; i++) {
    const damaged = Buffer.from(whole);
    const at = Math.floor((i / 100) * whole.length);
    damaged[at] = (damaged[at] ?? 0) ^ (1 << (i % 8));
    writeFileSync(snapshotFile(dataDir, 2), damaged);
    const { newest, refused } = await newestSoundSnapshot(dataDir);
    expect([newest?.release.info.number, refused.map(({ message }) => message)]).toEqual([
      1,
      ["Release 2 is damaged: its snapshot's checksum is wrong."],
    ]);
  }
});

test("a cut file, an empty one, a longer one, a folder and another release's file are refused with a sentence", async () => {
  await writeSnapshot(dataDir, release(1));
  const file = snapshotFile(dataDir, 1);
  const whole = readFileSync(file);
  for (const part of [
    whole.subarray(0, whole.length - 1),
    whole.subarray(0, 10),
    Buffer.alloc(0),
    Buffer.concat([whole, Buffer.from("x")]),
  ]) {
    writeFileSync(file, part);
    const { newest, refused } = await newestSoundSnapshot(dataDir);
    expect([newest, refused.map(({ message }) => message)]).toEqual([
      undefined,
      ["Release 1 is damaged: its snapshot's checksum is wrong."],
    ]);
  }
  writeFileSync(file, whole);
  cpSync(file, snapshotFile(dataDir, 2));
  expect((await newestSoundSnapshot(dataDir)).refused.map(({ message }) => message)).toEqual([
    "Release 2 is damaged: its snapshot is of release 1.",
  ]);
});
