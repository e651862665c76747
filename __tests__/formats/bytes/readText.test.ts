import { gzipSync } from "node:zlib";
import { readText } from "../../../formats/bytes/readText";
import { chunksOf, listOf } from "../support/chunksOf";

async function read(content: string | Uint8Array, options: Parameters<typeof readText>[1] = {}, size?: number) {
  const items = await listOf(readText(chunksOf(content, size), options));
  const text = items.map((item) => (item.kind === "text" ? item.text : "")).join("");
  const problems = items.flatMap((item) => (item.kind === "fatal" ? [`line ${item.problem.line}: ${item.problem.message}`] : []));
  return { text, problems };
}

const latin1 = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));

test("text comes out as it is, in pieces of one byte too, gzip or not, without its byte order mark", async () => {
  const text = "a,Côte d’Ivoire\r\n𝄞,ü\n";
  const packed = new Uint8Array(gzipSync(`\ufeff${text}`));
  const sizes = await Promise.all([1, 2, 3, 1000].flatMap((size) => [read(text, {}, size), read(packed, {}, size)]));
  expect(sizes).toEqual(Array(8).fill({ text, problems: [] }));
});

test("several gzip members in a row are one file", async () => {
  const both = Buffer.concat([gzipSync("one\n"), gzipSync("two\n")]);
  expect((await read(new Uint8Array(both))).text).toBe("one\ntwo\n");
});

test("gzip that is cut off or damaged is one sentence, after what could be read", async () => {
  const packed = new Uint8Array(gzipSync(Array.from({ length: 100_000 }, (_, i) => `${(i * 7919) % 100_003}\n`).join("")));
  const { text, problems } = await read(packed.subarray(0, packed.length - 9));
  expect(problems).toEqual([`line ${text.split("\n").length}: The gzip data is cut off before its end.`]);
  expect(text.length).toBeGreaterThan(500_000);
  expect((await read(packed.map((byte, i) => (i === 12 ? byte ^ 0xff : byte)))).problems).toEqual([
    "line 1: The gzip data is damaged.",
  ]);
});

test("a gzip bomb stops at the bytes allowed", async () => {
  const bomb = new Uint8Array(gzipSync(Buffer.alloc(50_000_000, "a\n")));
  expect((await read(bomb, { maxBytes: 1_000_000 })).problems[0]).toMatch(
    /^line \d+: The file is more than 1,000,000 bytes, unpacked\.$/,
  );
});

test("bytes that are not UTF-8 are refused with their line, CR, LF and CR LF each counting once", async () => {
  const sentence = "line 4: The line holds bytes that are not UTF-8.";
  const broken = [latin1("a\rb\r\nc\nd\xe9f"), latin1("a\rb\r\nc\nd\xc3")];
  const read1 = await Promise.all(broken.flatMap((bytes) => [1, 5, 100].map((size) => read(bytes, {}, size))));
  expect(read1.map(({ problems }) => problems)).toEqual(Array(6).fill([sentence]));
  expect(read1[0]?.text).toBe("a\rb\r\nc\nd");
});

test("a NUL byte and UTF-16 are refused", async () => {
  expect((await read("a\nb\0c")).problems).toEqual(["line 2: The line holds a NUL byte: this is not a text."]);
  expect((await read(latin1("\xff\xfea\0"))).problems).toEqual(["line 1: The file is in UTF-16; save it as UTF-8."]);
  expect((await read(latin1("\xfe\xff\0a"), {}, 1)).problems).toEqual(["line 1: The file is in UTF-16; save it as UTF-8."]);
});

test("a line of 100 MB is refused on its line, long before its end", async () => {
  async function* endless() {
    yield new TextEncoder().encode("short\n");
    for (let i = 0; i < 1600; i++) yield new Uint8Array(1 << 16).fill(97);
    throw new Error("read to its end");
  }
  const items = await listOf(readText(endless(), { maxLine: 1_000_000 }));
  expect(items.at(-1)).toEqual({
    kind: "fatal",
    problem: { line: 2, column: null, message: "The line is longer than 1,000,000 bytes.", text: "" },
  });
});

test("an error of the stream itself is thrown", async () => {
  async function* failing(): AsyncGenerator<Uint8Array> {
    yield new Uint8Array(gzipSync("text")).subarray(0, 12);
    throw new Error("the disk fails");
  }
  await expect(listOf(readText(failing()))).rejects.toThrow("the disk fails");
});
