import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { once } from "node:events";
import { claimDataDir, DataDirRefused } from "../../server/claimDataDir";

// Planted faults with which this was seen to fail: the holder's life not looked at (the dead server's claim holds for ever); the lock left out and the
// dead server's claim removed before one's own is put (of eight processes that begin at once, several have it).

let dataDir: string;
beforeEach(() => void (dataDir = mkdtempSync(path.join(tmpdir(), "claim ünd "))));
afterEach(() => rmSync(dataDir, { recursive: true, force: true }));

const claimFile = () => path.join(dataDir, "server.process");

test("a living server's folder is refused by a sentence that says who has it, and is left alone", async () => {
  await claimDataDir(dataDir);
  const before = readFileSync(claimFile(), "utf8");
  await expect(claimDataDir(dataDir)).rejects.toThrow(
    new DataDirRefused(
      `Another server (process ${process.pid}) already works in ${dataDir}; it was left alone. Stop it first, or set DATA_DIR to another folder.`,
    ),
  );
  expect(readFileSync(claimFile(), "utf8")).toBe(before);
});

test("a folder given back can be claimed again, and leaves no claim behind", async () => {
  (await claimDataDir(dataDir))();
  (await claimDataDir(dataDir))();
  expect(existsSync(claimFile())).toBe(false);
});

test.each([
  ["of a process that is no more", "999999999-1"],
  ["of another process that had this one's number before", `${process.pid}-1`],
  ["that is empty", ""],
])("a claim %s holds nothing", async (_, text) => {
  writeFileSync(claimFile(), text);
  await claimDataDir(dataDir);
  expect(readFileSync(claimFile(), "utf8")).toMatch(new RegExp(`^${process.pid}-\\w+\n$`));
});

test("of eight processes that begin at once where a server was killed, one has the folder", async () => {
  writeFileSync(claimFile(), "999999999-1");
  const script = `import("./server/claimDataDir.ts").then(async ({ claimDataDir }) => {
    await new Promise((resolve) => setTimeout(resolve, Number(process.argv[2]) - Date.now()));
    await claimDataDir(process.argv[1]).then(() => console.log("mine"), () => console.log("refused"));
    setTimeout(() => {}, 3000);
  })`;
  const start = String(Date.now() + 4_000);
  const said = await Promise.all(
    Array.from({ length: 8 }, async () => {
      const child = spawn(process.execPath, ["--import", "tsx", "-e", script, dataDir, start], {
        stdio: ["ignore", "pipe", "inherit"],
      });
      const [line] = (await once(child.stdout, "data")) as [Buffer];
      await once(child, "close");
      return line.toString().trim();
    }),
  );
  expect(said.toSorted()).toEqual(["mine", ...Array<string>(7).fill("refused")]);
}, 60_000);

test("a folder that cannot be is refused by a sentence", async () => {
  const file = path.join(dataDir, "file");
  writeFileSync(file, "");
  await expect(claimDataDir(path.join(file, "below"))).rejects.toThrow(
    /^DATA_DIR cannot be written to: ENOTDIR.*\. Correct it, or give this user the right\.$/,
  );
});
