import { createHash } from "node:crypto";
import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { writeDataPackage } from "../../../analysis/dataPackage/writeDataPackage";
import { decodeRelease } from "../../../release/decodeRelease";
import { answerPackage } from "../../../server/packages/answerPackage";
import { makeInThread } from "../../../server/packages/makeInThread";
import { PackageShelf, type PackagePlan } from "../../../server/packages/PackageShelf";
import { seedRelease } from "../../figures/support/drawingPool";
import { serve, type Serving } from "../../support/serveListener";

const ADDRESS = "/data/releases/1/recorded-vote-1.zip";
const release = seedRelease();
const never = new AbortController().signal;

let folder: string;
let made: number[];
let serving: Serving | undefined;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "recorded-vote-packages-"));
  made = [];
});
afterEach(async () => {
  await serving?.close();
  serving = undefined;
  rmSync(folder, { recursive: true });
});

/** Releases 1 to 9, each with a hash of its own; a package of ten bytes where nothing else is said. */
function planOf(others: Partial<PackagePlan> = {}): PackagePlan {
  const infoOf = (number: number) => ({ ...release.info, number, hash: String(number).repeat(64) });
  return {
    dataDir: folder,
    fingerprint: "f".repeat(64),
    find: (number) => Promise.resolve(number <= 9 ? infoOf(number) : undefined),
    load: (number) => Promise.resolve({ info: infoOf(number), bytes: release.bytes }),
    make({ release: { info }, file }) {
      made.push(info.number);
      writeFileSync(file, "0123456789");
      return Promise.resolve("a".repeat(64));
    },
    ...others,
  };
}

async function servePackages(plan: PackagePlan): Promise<Serving> {
  const shelf = await PackageShelf.open(plan);
  serving = await serve((request, response) => {
    void answerPackage(shelf, request, response).then((isAnswered) => {
      if (!isAnswered) response.writeHead(404).end();
    });
  });
  return serving;
}

test("the thread writes the bytes of the data package, in every time zone", async () => {
  const file = path.join(folder, "one.zip");
  const sha256 = await makeInThread(process.cwd(), { release, file }, never);
  const hash = createHash("sha256");
  for (const piece of writeDataPackage(decodeRelease(release.bytes, release.info), () => createHash("sha256")))
    hash.update(piece);
  expect(sha256).toBe(hash.digest("hex"));
  const script = `import { createHash } from "node:crypto"; import { readFileSync } from "node:fs";
    const { makeInThread } = await import("./server/packages/makeInThread.ts");
    const bytes = readFileSync(process.argv[1]); const info = JSON.parse(process.argv[2]);
    console.log(await makeInThread(process.cwd(), { release: { info, bytes }, file: process.argv[1] + ".zip" }, new AbortController().signal));`;
  writeFileSync(path.join(folder, "release"), release.bytes);
  const there = execFileSync(
    process.execPath,
    ["--import", "tsx", "--input-type=module", "-e", script, path.join(folder, "release"), JSON.stringify(release.info)],
    { env: { ...process.env, NODE_OPTIONS: "", TZ: "Pacific/Kiritimati" } },
  );
  expect(there.toString().trim()).toBe(sha256);
}, 60_000);

test("a thread that is ended says so", async () => {
  const ending = new AbortController();
  const making = makeInThread(process.cwd(), { release, file: path.join(folder, "one.zip") }, ending.signal);
  ending.abort();
  await expect(making).rejects.toThrow("The thread of the data package ended with");
});

test("asked for by many at once and after a restart, a package is made once; one that was half-written is not taken for one", async () => {
  const shelf = await PackageShelf.open(planOf());
  const [first, ...others] = await Promise.all(Array.from({ length: 20 }, () => shelf.numbered(1)));
  expect(others).toEqual(others.map(() => first));
  writeFileSync(path.join(path.dirname(first?.file ?? ""), `${"2".repeat(64)}.4711`), "half");
  const again = await PackageShelf.open(planOf());
  expect(await again.numbered(1)).toEqual(first);
  expect(made).toEqual([1]);
  await again.numbered(2);
  expect(made).toEqual([1, 2]);
  expect(readdirSync(path.dirname(first?.file ?? ""))).toHaveLength(2);
});

test("those of another build go", async () => {
  const before = await (await PackageShelf.open(planOf())).numbered(1);
  const after = await (await PackageShelf.open(planOf({ fingerprint: "e".repeat(64) }))).numbered(1);
  expect(path.dirname(after?.file ?? "")).not.toBe(path.dirname(before?.file ?? ""));
  expect(readdirSync(path.join(folder, "packages"))).toHaveLength(1);
});

test("one is made at a time, and where four wait already a fifth is refused; one that fails is tried again", async () => {
  let together = 0;
  let most = 0;
  let isFailing = true;
  const make: PackagePlan["make"] = async ({ file }) => {
    most = Math.max(most, ++together);
    await new Promise((resolve) => setTimeout(resolve, 5));
    together -= 1;
    if (isFailing) throw new Error("The disk is full.");
    writeFileSync(file, "0123456789");
    return "a".repeat(64);
  };
  const shelf = await PackageShelf.open(planOf({ make }));
  const outcomes = await Promise.allSettled([1, 2, 3, 4, 5].map((number) => shelf.numbered(number)));
  const reasons = outcomes.map((outcome) => (outcome.status === "rejected" ? String(outcome.reason) : "made"));
  // Which of the five comes last is the disk's to say.
  expect(reasons.toSorted()).toEqual([
    ...Array.from({ length: 4 }, () => "Error: The disk is full."),
    "PackagesBusy: Too many data packages are being made.",
  ]);
  isFailing = false;
  expect((await shelf.numbered(5))?.sha256).toBe("a".repeat(64));
  expect(most).toBe(1);
});

test("the address answers with the file, its name and its sum, kept for ever", async () => {
  const { status, headers, body } = await (await servePackages(planOf())).get(ADDRESS);
  expect([status, body.toString()]).toEqual([200, "0123456789"]);
  expect(headers).toMatchObject({
    "content-type": "application/zip",
    "content-length": "10",
    "content-disposition": 'attachment; filename="recorded-vote-1.zip"',
    "cache-control": "public, max-age=31536000, immutable",
    "access-control-allow-origin": "*",
    "accept-ranges": "bytes",
    etag: `"${"a".repeat(64)}"`,
    "x-content-type-options": "nosniff",
  });
});

test.each<[string, Record<string, string>, string, number, string]>([
  ["a part", { range: "bytes=3-5" }, "GET", 206, "345"],
  ["the rest of what broke off", { range: "bytes=7-", "if-range": `"${"a".repeat(64)}"` }, "GET", 206, "789"],
  ["the whole where what broke off was another file", { range: "bytes=7-", "if-range": '"b"' }, "GET", 200, "0123456789"],
  ["a part that is not there", { range: "bytes=10-" }, "GET", 416, ""],
  ["nothing to who has it", { "if-none-match": `W/"x", "${"a".repeat(64)}"` }, "GET", 304, ""],
  ["headers alone", {}, "HEAD", 200, ""],
])("gives %s", async (_, headers, method, status, text) => {
  const got = await (await servePackages(planOf())).get(ADDRESS, headers, method);
  expect([got.status, got.body.toString()]).toEqual([status, text]);
});

test.each([
  "/data/releases/99/recorded-vote-99.zip",
  "/data/releases/1/recorded-vote-2.zip",
  "/data/releases/01/recorded-vote-01.zip",
  "/data/releases/1/recorded-vote-1.zip/",
])("%s is none", async (address) => {
  expect((await (await servePackages(planOf())).get(address)).status).toBe(404);
  expect(made).toEqual([]);
});

test("where too many are being made the answer is a 503 that says when to ask again", async () => {
  const make = () => new Promise<string>((resolve) => setTimeout(() => resolve("a".repeat(64)), 300));
  const site = await servePackages(planOf({ make: ({ file }) => make().finally(() => writeFileSync(file, "")) }));
  const asked = [1, 2, 3, 4].map((number) => site.get(`/data/releases/${number}/recorded-vote-${number}.zip`, {}, "HEAD"));
  await new Promise((resolve) => setTimeout(resolve, 100));
  const { status, headers } = await site.get("/data/releases/5/recorded-vote-5.zip");
  expect([status, headers["retry-after"]]).toEqual([503, "20"]);
  await Promise.all(asked);
});
