import fc from "fast-check";
import { SaxesParser } from "saxes";
import { XmlRefused } from "../../../formats/marcxml/XmlRefused";
import { XmlScanner } from "../../../formats/marcxml/XmlScanner";

type Event = readonly [string, ...unknown[]];

/** What the scanner tells of a file that comes in pieces of that size; texts that follow each other are one. `undefined`: refused. */
function scanned(file: string, piece = file.length || 1): readonly Event[] | undefined {
  const events: Event[] = [];
  const scanner = new XmlScanner({
    open: ({ name, attributes }) => void events.push(["open", name, Object.fromEntries(attributes)]),
    wantsSpace: true,
    text: (text) => void events.push(["text", text]),
    isOneOfFew: () => false,
    takeWhole: () => false,
    close: ({ name }) => void events.push(["close", name]),
  });
  try {
    for (let from = 0; from < file.length; from += piece) scanner.write(file.slice(from, from + piece));
    scanner.end();
  } catch (error) {
    if (error instanceof XmlRefused) return undefined;
    throw error;
  }
  return joined(events);
}

/** The same by an independent parser. */
function parsed(file: string): readonly Event[] | undefined {
  const events: Event[] = [];
  const parser = new SaxesParser();
  let depth = 0;
  parser.on("opentag", ({ name, attributes }) => {
    depth++;
    events.push(["open", name, { ...attributes }]);
  });
  parser.on("text", (text) => void (depth > 0 && events.push(["text", text])));
  parser.on("cdata", (text) => void events.push(["text", text]));
  parser.on("closetag", ({ name }) => {
    depth--;
    events.push(["close", name]);
  });
  parser.on("doctype", () => {
    throw new Error("a document type");
  });
  try {
    parser.write(file).close();
  } catch {
    return undefined;
  }
  return joined(events);
}

function joined(events: readonly Event[]): readonly Event[] {
  const all: Event[] = [];
  for (const [kind, what, ...rest] of events) {
    const before = all.at(-1);
    if (kind === "text" && before?.[0] === "text") all[all.length - 1] = ["text", `${String(before[1])}${String(what)}`];
    else if (kind !== "text" || what !== "") all.push([kind, what, ...rest]);
  }
  return all;
}

test("elements, attributes, texts, CDATA and references, in order", () => {
  expect(
    scanned(`<?xml version="1.0"?>\n<a b="1 &gt; 0" c='"'><x:d/>t &amp; &#x75;<![CDATA[<&]]><!-- - --><?p q?></a >\n`),
  ).toEqual([
    ["open", "a", { b: "1 > 0", c: '"' }],
    ["open", "x:d", {}],
    ["close", "x:d"],
    ["text", "t & u<&"],
    ["close", "a"],
  ]);
});

test("a > in an attribute does not end the tag, wherever the piece ends", () => {
  for (let piece = 1; piece < 20; piece++)
    expect(scanned(`<a b="x>y>z" c='>'>t</a>`, piece)?.[0]).toEqual(["open", "a", { b: "x>y>z", c: ">" }]);
});

test.each([
  "<a b=1/>",
  "<a b='1' b='2'/>",
  "<a b='1'c='2'/>",
  "<a b='<'/>",
  "<a>&nbsp;</a>",
  "<a>&#0;</a>",
  "<a>&#xD800;</a>",
  "<a>]]></a>",
  "<a><!-- -- --></a>",
  "<a/><b/>",
  "<a/>x",
  "x<a/>",
  "<a></b>",
  "</a>",
  "<a",
  "< a/>",
  "<1/>",
  "<a><![CDATA[</a>",
  "<![CDATA[x]]><a/>",
  "<!ELEMENT a ANY><a/>",
  "<!DOCTYPE a><a/>",
  " <?xml version='1.0'?><a/>",
  "<a><?xml version='1.0'?></a>",
  "<a>\u0007</a>",
  "",
])("%j is refused, as by another parser, in whatever pieces it comes", (file) => {
  expect(parsed(file)).toBeUndefined();
  for (const piece of [1, 2, 5, 100]) expect(scanned(file, piece)).toBeUndefined();
});

const SEED = Number(process.env["FUZZ_SEED"] ?? 69188);
const RUNS = Number(process.env["FUZZ_RUNS"] ?? 2000);
const BITS = [
  "<a>",
  "</a>",
  "<b c='1'>",
  "</b>",
  "<d/>",
  "x",
  " ",
  "\n",
  "&amp;",
  "&#65;",
  "&",
  "<",
  ">",
  "]]>",
  "<![CDATA[",
  "<!--",
  "-->",
  "<?p ?>",
  '"',
  "'",
  "=",
];

test(
  `what it reads another parser reads the same, what another refuses it refuses, and pieces do not matter (seed ${SEED}, ${RUNS} runs)`,
  () => {
    const file = fc.array(fc.constantFrom(...BITS), { maxLength: 12 }).map((bits) => `<a>${bits.join("")}</a>`);
    fc.assert(
      fc.property(file, fc.integer({ min: 1, max: 9 }), (text, piece) => {
        const whole = scanned(text);
        expect(whole).toEqual(parsed(text));
        expect(scanned(text, piece)).toEqual(whole);
      }),
      { seed: SEED, numRuns: RUNS },
    );
  },
  30_000 + RUNS * 10,
);
