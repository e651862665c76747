import { mkdirSync, mkdtempSync, renameSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { buildFingerprint } from "../../../server/build/buildFingerprint";

let root: string;
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), "build ünd "));
  for (const folder of ["app/states", "components", "figures", "analysis", "release", "formats"])
    mkdirSync(path.join(root, folder), { recursive: true });
  for (const file of ["package-lock.json", "next.config.js", "tsconfig.json", "app/page.tsx", "app/states/page.tsx"])
    write(file, "1");
});
afterEach(() => rmSync(root, { recursive: true }));

const write = (file: string, text: string) => writeFileSync(path.join(root, file), text);

test("the same sources have the same fingerprint, whatever their times", async () => {
  const before = await buildFingerprint(root);
  utimesSync(path.join(root, "app/page.tsx"), 1, 1);
  expect(await buildFingerprint(root)).toBe(before);
});

test.each(["app/states/page.tsx", "package-lock.json", "next.config.js", "tsconfig.json"])(
  "a change of %s changes it",
  async (file) => {
    const before = await buildFingerprint(root);
    write(file, "2");
    expect(await buildFingerprint(root)).not.toBe(before);
  },
);

test.each(["components/Chart.tsx", "analysis/testClaim.ts", "formats/csv.ts", "figures/vote.tsx", "release/Release.ts"])(
  "a new %s changes it",
  async (file) => {
    const before = await buildFingerprint(root);
    write(file, "");
    expect(await buildFingerprint(root)).not.toBe(before);
  },
);

test("a file under another name, and one that is gone, change it", async () => {
  const first = await buildFingerprint(root);
  renameSync(path.join(root, "app/page.tsx"), path.join(root, "app/route.tsx"));
  const renamed = await buildFingerprint(root);
  rmSync(path.join(root, "app/route.tsx"));
  expect(new Set([first, renamed, await buildFingerprint(root)]).size).toBe(3);
});

test("what the server alone reads does not change it", async () => {
  const before = await buildFingerprint(root);
  mkdirSync(path.join(root, "server"));
  write("server/Drain.ts", "1");
  write("README.md", "1");
  expect(await buildFingerprint(root)).toBe(before);
});
