import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { exportArguments } from "../../cli/export/exportArguments";
import { refuseUnwritable, writeWholeFile } from "../../cli/export/writeWholeFile";

test("what is asked for, with and without a release", () => {
  expect(exportArguments(["--format", "sqlite", "--out", "x.sqlite"])).toEqual({
    format: "sqlite",
    out: "x.sqlite",
    release: undefined,
  });
  expect(exportArguments(["--format", "long-csv", "--out", "x", "--release", "3"])).toEqual({
    format: "long-csv",
    out: "x",
    release: 3,
  });
});

test.each([
  [[], "--format must be one of long-csv, release-json, sqlite, parquet, data-package."],
  [["--format", "constructor", "--out", "x"], "--format must be one of long-csv, release-json, sqlite, parquet, data-package."],
  [["--format", "parquet"], "--out must name the file to write."],
  [["--format", "parquet", "--out", "x", "--release", "0"], '"0" is not the number of a release.'],
  [["--format", "parquet", "--out", "x", "y"], expect.stringContaining("y")],
])("%j is wrong, in a sentence", (args, problem) => {
  expect(exportArguments(args)).toEqual({ problem });
});

describe("a file", () => {
  let folder: string;
  let file: string;
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), "recorded-vote-export-"));
    file = path.join(folder, "out.csv");
    writeFileSync(file, "before");
  });
  afterEach(() => rmSync(folder, { recursive: true }));
  const left = () => [readdirSync(folder), readFileSync(file, "utf8")];

  test("is written whole, and nothing is left beside it", async () => {
    expect(await writeWholeFile(file, ["a", new Uint8Array([98]), "é"], new AbortController().signal)).toBe(4);
    expect(left()).toEqual([["out.csv"], "abé"]);
  });

  test("stays as it was where the writing fails or is interrupted", async () => {
    const stopping = new AbortController();
    function* stoppedAfterOne(): Generator<string> {
      yield "a";
      stopping.abort(new Error("stopped"));
      yield "b";
    }
    await expect(writeWholeFile(file, stoppedAfterOne(), stopping.signal)).rejects.toThrow("stopped");
    function* failing(): Generator<string> {
      yield "a";
      throw new Error("failed");
    }
    await expect(writeWholeFile(file, failing(), new AbortController().signal)).rejects.toThrow("failed");
    expect(left()).toEqual([["out.csv"], "before"]);
  });

  test("cannot be written where no folder is, or in the place of one", async () => {
    await expect(refuseUnwritable(path.join(folder, "no", "x"))).rejects.toThrow("its folder does not exist");
    await expect(refuseUnwritable(folder)).rejects.toThrow("it is no ordinary file");
  });
});
