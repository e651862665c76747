import { normalizeFieldValue, parseBibFile } from "bibtex";
import type { Citation } from "../../../formats/citation/Citation";
import { citeApa, citeChicago, writeCitationText } from "../../../formats/citation/citeInWords";
import { writeBibtex } from "../../../formats/citation/writeBibtex";
import { writeCslJson } from "../../../formats/citation/writeCslJson";
import { writeRis } from "../../../formats/citation/writeRis";

const HASH = "0123456789abcdef".repeat(4);
const CITATION: Citation = {
  key: "recorded-vote-figure-vote-3-01234567",
  kind: "figure",
  title: "23 of the 30 votes in favour came from outside “the West”",
  published: "2026-11-05",
  release: 3,
  hash: HASH,
  address: "https://example.org/figures/vote?rollCall=a-hrc-res-25-25&release=3",
};
const HOSTILE: Citation = {
  ...CITATION,
  title: "50% of $5 & {more}: #1_a ~b ^c \\input{x}\n}, author = {Nobody\r\nER  - \u2028TY  - BOOK",
};
const HOSTILE_LINE = "50% of $5 & {more}: #1_a ~b ^c \\input{x} }, author = {Nobody ER - TY - BOOK";

describe("BibTeX", () => {
  test("is one entry that cites release, hash and address", () => {
    expect(writeBibtex(CITATION)).toBe(
      [
        "@misc{recorded-vote-figure-vote-3-01234567,",
        "  author = {{Recorded Vote}},",
        "  title = {{23 of the 30 votes in favour came from outside “the West”}},",
        "  year = {2026},",
        "  month = {11},",
        "  day = {5},",
        "  publisher = {Recorded Vote},",
        "  version = {Release 3},",
        `  note = {Release 3, SHA-256 ${HASH}},`,
        "  url = {https://example.org/figures/vote?rollCall=a-hrc-res-25-25&release=3},",
        "}",
        "",
      ].join("\n"),
    );
  });

  test.each([
    ["an ordinary title", CITATION],
    ["a title that would end its field", HOSTILE],
  ])("of %s is read by a parser as one entry with these fields and no other", (_, citation) => {
    const { entries_raw: entries } = parseBibFile(writeBibtex(citation));
    expect(entries.map(({ type, _id, fields }) => [type, _id, Object.keys(fields)])).toEqual([
      [
        "misc",
        "recorded-vote-figure-vote-3-01234567",
        ["author", "title", "year", "month", "day", "publisher", "version", "note", "url"],
      ],
    ]);
    expect(normalizeFieldValue(entries[0]?.getField("url"))).toBe(citation.address);
  });

  test("what means something to TeX is written so that it means itself", () => {
    expect(writeBibtex(HOSTILE)).toContain(
      "  title = {{50\\% of \\$5 \\& \\textbraceleft{}more\\textbraceright{}: \\#1\\_a \\textasciitilde{}b \\textasciicircum{}c \\textbackslash{}input\\textbraceleft{}x\\textbraceright{} \\textbraceright{}, author = \\textbraceleft{}Nobody ER - TY - BOOK}},\n",
    );
  });

  test("an address keeps every letter but those that would end the field", () => {
    expect(writeBibtex({ ...CITATION, address: "https://example.org/?a=%7B_#}{\\ x" })).toContain(
      "  url = {https://example.org/?a=%7B_#%7D%7B%5C%20x},",
    );
  });
});

describe("RIS", () => {
  /** Read strictly: every line a tag, two spaces, a hyphen, a space. */
  function readRis(text: string): readonly (readonly [string, string])[] {
    return text
      .slice(0, -2)
      .split("\r\n")
      .map((line) => {
        const [, tag, value] = /^([A-Z][A-Z0-9]) {2}- ([^\r\n]*)$/.exec(line) ?? [];
        if (tag === undefined || value === undefined) throw new Error(`no line of RIS: ${line}`);
        return [tag, value] as const;
      });
  }

  test("is one entry that cites release, hash and address", () => {
    expect(readRis(writeRis(CITATION))).toEqual([
      ["TY", "FIGURE"],
      ["ID", "recorded-vote-figure-vote-3-01234567"],
      ["AU", "Recorded Vote"],
      ["TI", "23 of the 30 votes in favour came from outside “the West”"],
      ["PY", "2026"],
      ["DA", "2026/11/05"],
      ["PB", "Recorded Vote"],
      ["ET", "Release 3"],
      ["N1", `Release 3, SHA-256 ${HASH}`],
      ["UR", "https://example.org/figures/vote?rollCall=a-hrc-res-25-25&release=3"],
      ["ER", ""],
    ]);
  });

  test("of a title with line breaks stays one entry", () => {
    expect(readRis(writeRis(HOSTILE)).filter(([tag]) => ["TY", "TI", "ER"].includes(tag))).toEqual([
      ["TY", "FIGURE"],
      ["TI", HOSTILE_LINE],
      ["ER", ""],
    ]);
  });
});

test("CSL-JSON is a list of one item", () => {
  expect(JSON.parse(writeCslJson(CITATION))).toEqual([
    {
      id: "recorded-vote-figure-vote-3-01234567",
      type: "figure",
      title: "23 of the 30 votes in favour came from outside “the West”",
      author: [{ literal: "Recorded Vote" }],
      issued: { "date-parts": [[2026, 11, 5]] },
      publisher: "Recorded Vote",
      version: "Release 3",
      note: `SHA-256 ${HASH}`,
      URL: "https://example.org/figures/vote?rollCall=a-hrc-res-25-25&release=3",
    },
  ]);
});

describe("in words", () => {
  test("APA", () => {
    expect(citeApa({ ...CITATION, kind: "dataset", title: "A/HRC/RES/25/25." })).toBe(
      `Recorded Vote. (2026, November 5). A/HRC/RES/25/25 (Release 3, SHA-256 ${HASH}) [Data set]. https://example.org/figures/vote?rollCall=a-hrc-res-25-25&release=3`,
    );
  });

  test("Chicago: quotations inside the title are single, and a question ends it", () => {
    expect(citeChicago(CITATION)).toBe(
      `Recorded Vote. “23 of the 30 votes in favour came from outside ‘the West’.” Figure. Release 3, SHA-256 ${HASH}. November 5, 2026. https://example.org/figures/vote?rollCall=a-hrc-res-25-25&release=3.`,
    );
    expect(citeChicago({ ...CITATION, title: "Who switched?" })).toContain("Recorded Vote. “Who switched?” Figure.");
  });

  test("the file has both, a line each, whatever the title", () => {
    expect(writeCitationText(HOSTILE).split("\n")).toEqual(["APA", citeApa(HOSTILE), "", "Chicago", citeChicago(HOSTILE), ""]);
  });
});
