import { inflateSync } from "node:zlib";
import { makePdf } from "../../../../figures/draw/files/makePdf";
import { makePng } from "../../../../figures/draw/files/makePng";
import { plateOf } from "../../../../figures/plate/plateOf";
import { decodePng } from "../../support/decodePng";

const TEXT = {
  title: "Thirty in favour: Côte d’Ivoire too",
  subtitle: "States",
  sentence: "Thirty in favour",
  caption: "A/HRC/RES/25/25 · release 1",
  address: "https://example.org/figures/vote?release=1",
};
const DRAWING =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 388 60" width="388" height="60"><rect x="0" y="0" width="100" height="60" fill="var(--in-favour)"/><text x="120" y="20" font-size="13"><tspan font-family="var(--serif)" font-size="20" font-weight="600">23</tspan> in favour</text></svg>';
const PLATE = plateOf(DRAWING, TEXT, "light");
const EMPTY = plateOf(
  DRAWING.replace(/<text.*<\/text>/, ""),
  { ...TEXT, title: " ", subtitle: "", caption: " ", address: " " },
  "light",
);
const PDF = { as: "pdf", title: TEXT.title, sentence: TEXT.sentence, publishedAt: "2026-01-01T00:00:00.000Z" } as const;

describe("PNG", () => {
  const dark = (pixels: Buffer) => pixels.filter((value, i) => i % 4 === 0 && value < 90 && (pixels[i + 1] ?? 0) < 90).length;

  test.each([1, 2])("at scale %i has its px that many times, in the colours of the theme", async (scale) => {
    const { width, height, pixels, names } = decodePng(await makePng(PLATE, scale));
    const [, svgHeight = ""] = /height="(\d+)"/.exec(PLATE) ?? [];
    expect([width, height]).toEqual([420 * scale, Number(svgHeight) * scale]);
    expect([...pixels.subarray(0, 4)]).toEqual([0xfb, 0xfa, 0xf7, 255]);
    const inBox = ((16 + 46 + 12 + 5) * scale * width + 20 * scale) * 4;
    expect([...pixels.subarray(inBox, inBox + 4)]).toEqual([0x17, 0x45, 0x7f, 255]);
    expect(names.has("tIME")).toBe(false);
  });

  test("at scale 4 has four times as many to each side", async () => {
    const png = Buffer.from(await makePng(PLATE, 4));
    const [, svgHeight = ""] = /height="(\d+)"/.exec(PLATE) ?? [];
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1680, Number(svgHeight) * 4]);
  });

  test("has its text: without the fonts there would be none", async () => {
    const [withText, without] = await Promise.all([makePng(PLATE, 1), makePng(EMPTY, 1)]);
    expect(dark(decodePng(withText).pixels) - dark(decodePng(without).pixels)).toBeGreaterThan(300);
  });

  test("the same plate gives the same bytes", async () => {
    expect(Buffer.from(await makePng(PLATE, 2)).equals(Buffer.from(await makePng(PLATE, 2)))).toBe(true);
  });
});

describe("PDF", () => {
  /** The text of every page, by the fonts' own tables from glyph to Unicode. */
  function textOf(pdf: Uint8Array): string {
    const file = Buffer.from(pdf).toString("latin1");
    const objects = new Map([...file.matchAll(/(\d+) 0 obj\n([\s\S]*?)\nendobj/g)].map(([, id, body]) => [id ?? "", body ?? ""]));
    const streamOf = (body: string) => {
      const [, bytes] = /stream\n([\s\S]*)\nendstream/.exec(body) ?? [];
      const raw = Buffer.from(bytes ?? "", "latin1");
      return (body.includes("/FlateDecode") ? inflateSync(raw) : raw).toString("latin1");
    };
    const fonts = new Map(
      [...file.matchAll(/\/(F\d+) (\d+) 0 R/g)].map(([, name, id]) => {
        const [, map] = /\/ToUnicode (\d+) 0 R/.exec(objects.get(id ?? "") ?? "") ?? [];
        const ranges = streamOf(objects.get(map ?? "") ?? "");
        const glyphs = [...ranges.matchAll(/<([0-9a-f]{4})> <[0-9a-f]{4}> \[([^\]]*)\]/g)].flatMap(([, first, list]) =>
          [...(list ?? "").matchAll(/<([0-9a-f ]*)>/g)].map(
            ([, code], i) =>
              [
                Number.parseInt(first ?? "", 16) + i,
                Buffer.from((code ?? "").replaceAll(" ", ""), "hex")
                  .swap16()
                  .toString("utf16le"),
              ] as const,
          ),
        );
        return [name ?? "", new Map(glyphs)] as const;
      }),
    );
    const content = [...objects.values()].filter((body) => body.includes("stream\n")).map(streamOf);
    let font = new Map<number, string>();
    let text = "";
    for (const page of content.filter((stream) => /\bBT\b/.test(stream)))
      for (const [, name, hex = ""] of page.matchAll(/\/(F\d+) [\d.]+ Tf|<([0-9a-f]+)> Tj/g)) {
        if (name) font = fonts.get(name) ?? new Map();
        text += (hex.match(/.{4}/g) ?? []).map((glyph) => font.get(Number.parseInt(glyph, 16)) ?? "").join("");
      }
    return text;
  }

  test("has every word as text that can be searched", async () => {
    const text = textOf(await makePdf({ ...PDF, svg: PLATE }));
    for (const words of ["Thirty in favour: Côte d’Ivoire too", "States", "23", "in favour", TEXT.caption, TEXT.address])
      expect(text).toContain(words);
  });

  test("is one page of the plate's size in points, tagged, dated by the release", async () => {
    const file = Buffer.from(await makePdf({ ...PDF, svg: PLATE })).toString("latin1");
    const [, height = ""] = /height="(\d+)"/.exec(PLATE) ?? [];
    expect(file.match(/\/MediaBox \[[^\]]*\]/g)).toEqual([`/MediaBox [0 0 315 ${Number(height) * 0.75}]`]);
    expect(file).toContain("(D:20260101000000Z)");
    expect(file).toContain("/Marked true");
    expect(file).toMatch(/\/S \/Figure[\s\S]{0,80}\/Alt \(Thirty in favour\)/);
    expect(file).not.toMatch(/\/JavaScript|\/URI|\/Launch|\/EmbeddedFile/);
  });

  test("the same plate gives the same bytes, later too", async () => {
    const first = await makePdf({ ...PDF, svg: PLATE });
    jest.useFakeTimers({ now: Date.UTC(2031, 5, 1), doNotFake: ["nextTick", "setImmediate", "setTimeout", "queueMicrotask"] });
    const second = await makePdf({ ...PDF, svg: PLATE });
    jest.useRealTimers();
    expect(Buffer.from(second).equals(Buffer.from(first))).toBe(true);
  });
});

test.each([
  '<image href="file:///etc/passwd"/>',
  '<use href="#x"/>',
  "<style>*{fill:red}</style>",
  '<rect fill="url(http://127.0.0.1:9/)"/>',
  "<!DOCTYPE svg>",
])("a picture with %s is refused by both", async (part) => {
  const svg = PLATE.replace("</svg>", `${part}</svg>`);
  await expect(makePng(svg, 1)).rejects.toThrow("marks and text only");
  await expect(makePdf({ ...PDF, svg })).rejects.toThrow("marks and text only");
});

test("such words in a title are words", async () => {
  const svg = plateOf(
    DRAWING,
    { ...TEXT, title: '<image href="file:///etc/passwd"/> url(x)', sentence: "url(x) <use href=" },
    "dark",
  );
  expect((await makePng(svg, 1)).length).toBeGreaterThan(1000);
});
