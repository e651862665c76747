import fc from "fast-check";
import { readMarcXml } from "../../../formats/marcxml/readMarcXml";
import { collection, readItems, record } from "./marcXmlOf";
import { RESOLUTION } from "./records";

const BOMB = `<?xml version="1.0"?>
<!DOCTYPE collection [
<!ENTITY a "aaaaaaaaaa">
<!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">
]>
<collection><record><controlfield tag="001">&b;</controlfield></record></collection>`;

const EXTERNAL = `<!DOCTYPE record SYSTEM "file:///etc/passwd"><record><controlfield tag="001">&x;</controlfield></record>`;

const DOCTYPE = "The file has a document type declaration (DOCTYPE), which is not read.";

test.each([
  ["an entity bomb", BOMB, 2, DOCTYPE],
  ["an external document type", EXTERNAL, 1, DOCTYPE],
  [
    "an entity of its own",
    "<record>\n<controlfield tag='001'>&bomb;</controlfield></record>",
    2,
    /a reference .* is none of XML’s own/,
  ],
  ["a tag never closed", "<collection>\n<record>\n", 3, /<record> is not closed/],
  ["tags crossed", "<collection>\n<record></collection></record>", 2, /closes nothing that is open/],
  ["a bare ampersand", "<record>\n<controlfield tag='001'>a & b</controlfield></record>", 2, /not well-formed/],
  ["depth", "<collection>".repeat(65), 1, "Elements stand more than 64 deep in each other."],
  ["another root", "<html><body/></html>", 1, "The file begins with <html>, and MARCXML with a collection or a record."],
  ["no XML at all", "ms_code,ms_vote\nAFG,Y\n", 3, /not well-formed/],
  ["an empty file", "", 1, /there is no element/],
  ["a record in a record", "<record><record/></record>", 1, "A record stands inside another."],
  [
    "Latin-1 by name",
    '<?xml version="1.0" encoding="ISO-8859-1"?><record/>',
    1,
    "The file says that it is in ISO-8859-1; only UTF-8 is read.",
  ],
  ["a NUL", "<record>\n\0</record>", 2, /a character that XML does not allow/],
  ["a control character", "<record>\n\u0001</record>", 2, /a character that XML does not allow/],
  [
    "a long text",
    `<record><controlfield tag="001">${"x".repeat(2 ** 15)}</controlfield>`,
    1,
    "A part of a field holds more than 16384 characters.",
  ],
  ["a long comment", `<record><!--${"x".repeat(2 ** 21)}`, 1, "More than 1048576 characters stand without a tag."],
  ["a long document type", `<!DOCTYPE a [${" ".repeat(2 ** 21)}`, 1, DOCTYPE],
  ["a long tag", `<record ${"x".repeat(2 ** 21)}`, 1, "More than 1048576 characters stand without a tag."],
  ["a long text between", `<record>${"\n".repeat(2 ** 21)}`, undefined, "More than 1048576 characters stand without a tag."],
  ["many fields", `<record>${"<datafield tag='1'/>".repeat(2001)}`, 1, "A record has more than 2000 fields."],
  ["many parts", `<record><datafield tag='1'>${"<subfield code='a'/>".repeat(101)}`, 1, "A field has more than 100 parts."],
])("%s ends the file with one sentence and its line", async (_, file, line, message) => {
  const items = await readItems(file, 10_000);
  expect(items).toHaveLength(1);
  const expected = typeof message === "string" ? message : expect.stringMatching(message);
  expect(items[0]).toMatchObject({ kind: "fatal", problem: { ...(line === undefined ? {} : { line }), message: expected } });
});

test.each([
  ["Latin-1", Buffer.from(`<record>\n<controlfield tag="001">T\u00fcrkiye</controlfield></record>`, "latin1"), 2],
  ["UTF-16", Buffer.from("\uFEFF<record/>", "utf16le"), 1],
  ["a cut character", Buffer.from("<record>\n\u00fc").subarray(0, 10), 2],
])("bytes in %s are refused with their line", async (_, bytes, line) => {
  const [item] = await readItems(bytes);
  expect(item).toMatchObject({ kind: "fatal", problem: { line } });
});

test("records before the fault have been given", async () => {
  const items = await readItems(`<collection>${record(...RESOLUTION)}<record>`);
  expect(items.map((item) => item.kind)).toEqual(["roll_call", "fatal"]);
});

test("texts made to slow a pattern down do not", async () => {
  const runs = ["-", ":", "/", ".", "A/", "L.", "I", "[", "no ", "total "].map((unit) => unit.repeat(16_000 / unit.length));
  const started = performance.now();
  for (const text of runs) {
    const lines = [
      "001 1",
      ...["245", "591", "269", "791", "952", "981", "991", "993", "996", "856"].map((tag) => `${tag} a=${text}`),
    ];
    const items = await readItems(
      collection(record(...lines), record(...RESOLUTION.map((line) => (line.startsWith("245") ? `245 a=${text}x` : line)))),
    );
    expect(items).toHaveLength(2);
  }
  expect(performance.now() - started).toBeLessThan(2000);
});

test("a line of 100 MB takes no more memory than a short one", async () => {
  const piece = new TextEncoder().encode("x".repeat(2 ** 20));
  let given = 0;
  async function* endless(): AsyncGenerator<Uint8Array> {
    yield new TextEncoder().encode("<record><!--");
    for (; given < 100; given++) yield piece;
  }
  const items = [];
  for await (const item of readMarcXml(endless())) items.push(item);
  expect(items).toHaveLength(1);
  expect(given).toBeLessThan(4);
});

const SEED = Number(process.env["FUZZ_SEED"] ?? 20141003);
const RUNS = Number(process.env["FUZZ_RUNS"] ?? 2000);

test(
  `a mutated record is read or refused with a sentence, never thrown at (seed ${SEED}, ${RUNS} runs)`,
  async () => {
    const file = new TextEncoder().encode(collection(record(...RESOLUTION)));
    const bits = [
      "<",
      ">",
      "&",
      "</record>",
      "<record>",
      "<!--",
      "]]>",
      "<![CDATA[",
      "<!DOCTYPE",
      "&#0;",
      "\0",
      "\uFFFE",
      "é",
      '"',
      "967",
      "00000000",
    ];
    const mutation = fc.record({
      at: fc.nat(file.length - 1),
      remove: fc.nat(40),
      put: fc.oneof(
        fc.constantFrom(...bits).map((bit) => Buffer.from(bit)),
        fc.uint8Array({ maxLength: 6 }).map((bytes) => Buffer.from(bytes)),
      ),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.array(mutation, { minLength: 1, maxLength: 4 }),
        fc.integer({ min: 1, max: 3000 }),
        async (mutations, piece) => {
          const mutated = mutations.reduce<Uint8Array>(
            (bytes, { at, remove, put }) => Buffer.concat([bytes.subarray(0, at), put, bytes.subarray(at + remove)]),
            file,
          );
          const started = performance.now();
          for (const item of await readItems(mutated, piece)) {
            if (item.kind !== "roll_call")
              expect(item.problem).toMatchObject({ line: expect.any(Number), message: expect.stringMatching(/\.$/) });
            else expect(item.rollCall.title).not.toBe("");
          }
          expect(performance.now() - started).toBeLessThan(2000);
        },
      ),
      { seed: SEED, numRuns: RUNS },
    );
  },
  30_000 + RUNS * 20,
);
