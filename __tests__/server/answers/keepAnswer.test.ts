import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { keepAnswer } from "../../../server/answers/keepAnswer";

const LONG = Buffer.from("Recorded vote. ".repeat(100));
const keep = (type: string, body = LONG) => keepAnswer({ status: 200, headers: { "content-type": type }, body });

test.each([
  "text/html; charset=utf-8",
  "text/csv",
  "image/svg+xml",
  "application/json",
  "application/problem+json",
  "application/vnd.citationstyles.csl+json",
  "application/javascript",
  "application/octet-stream",
])("%s is compressed both ways", async (type) => {
  const { brotli, gzip } = await keep(type);
  expect(brotli && brotliDecompressSync(brotli)).toEqual(LONG);
  expect(gzip && gunzipSync(gzip)).toEqual(LONG);
});

test.each(["image/png", "font/woff2", "application/pdf", "application/zip", ""])("%j is not compressed", async (type) => {
  const { brotli, gzip } = await keep(type);
  expect([brotli, gzip]).toEqual([undefined, undefined]);
});

test("a short text is not compressed", async () => {
  expect((await keep("text/plain", Buffer.from("alive"))).gzip).toBeUndefined();
});

test("the entity tag is of the bytes: the same for the same, another for another", async () => {
  const [one, same, other] = [await keep("text/plain"), await keep("text/html"), await keep("text/plain", Buffer.from("other"))];
  expect(one.etag).toMatch(/^"[\w-]{27}"$/);
  expect(same.etag).toBe(one.etag);
  expect(other.etag).not.toBe(one.etag);
});
