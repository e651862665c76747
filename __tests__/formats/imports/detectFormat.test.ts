import { gzipSync } from "node:zlib";
import { detectFolderFormat, detectFormat } from "../../../formats/imports/detectFormat";
import { chunksOf } from "../support/chunksOf";

const detect = (content: string | Uint8Array) => detectFormat(chunksOf(content, 5));

test.each([
  ["undl_id,ms_code,ms_name,ms_vote\n1,", "undl-csv"],
  ['\ufeff"undl_id","ms_code"', "undl-csv"],
  ["roll_call_id,body,session\r\n", "long-csv"],
  ['<?xml version="1.0"?><collection>', "marcxml"],
  ["\ufeff\n <record>", "marcxml"],
])("%j is %s", async (content, format) => {
  expect(await detect(content)).toEqual({ ok: true, format });
});

test("gzip is looked into", async () => {
  expect(await detect(new Uint8Array(gzipSync("undl_id\n")))).toEqual({ ok: true, format: "undl-csv" });
});

test("what is none of them is told in a sentence", async () => {
  const unknown = "The format cannot be told: it begins neither as XML nor with the header of a known CSV.";
  expect(await detect("a,b\n1,2\n")).toEqual({ ok: false, message: unknown });
  expect(await detect("x".repeat(200_000))).toEqual({ ok: false, message: unknown });
  expect(await detect("")).toEqual({ ok: false, message: "The file is empty." });
  expect(await detect(Uint8Array.from([0xff, 0xfe, 65, 0]))).toEqual({
    ok: false,
    message: "The file is in UTF-16; save it as UTF-8.",
  });
  expect(await detect("rcid,country\n")).toEqual({
    ok: false,
    message: "This is one of the three files of unvotes: give the folder with unvotes.csv, roll_calls.csv, issues.csv.",
  });
});

test("a folder is unvotes by the names of its files", () => {
  expect(detectFolderFormat(["issues.csv.gz", "roll_calls.csv", "unvotes.csv.gz", "README"])).toEqual({
    ok: true,
    format: "unvotes",
  });
  expect(detectFolderFormat(["unvotes.csv"])).toEqual({
    ok: false,
    message: "The folder is not one of unvotes: it lacks roll_calls.csv, issues.csv.",
  });
});
